/** What a heading says of the year that its column speaks of. */
export interface HeadingYear {
  /** The heading without it. */
  readonly rest: string;
  /** `null` where it names none, or several: a range is no year. */
  readonly year: number | null;
  readonly isRange: boolean;
}

const YEAR = "(?:20\\d{2}|['’‘`]\\d{2}|\\d{2}(?=\\s*년))";
const BEHIND = "(?:\\s*(?:학년도|년도|년))?";
/** `’23.12월`, `2023. 12. 31.`: the rest of a date. */
const DATE = "(?:\\s*\\.\\s*\\d{1,2}(?!\\d)\\.?\\s*월?(?:\\s*\\d{1,2}\\s*(?:\\.|일))?)?(?:\\s*(?:말|기준))?";
const ONE = new RegExp(`(?<![\\d~∼-])(${YEAR})${BEHIND}${DATE}`, "g");
const RANGE = new RegExp(`['’‘\`]?\\d{2,4}${BEHIND}\\s*[~∼-]\\s*['’‘\`]?\\d{2,4}${BEHIND}`);

/**
 * Takes the year out of a heading: `'23년 실적`, `2023 실적`, `실적(’23)`.
 *
 * @example
 * headingYear("’23년 목표치") //=> { rest: " 목표치", year: 2023, isRange: false }
 * @example
 * headingYear("’20~’22 평균") //=> { rest: " 평균", year: null, isRange: true }
 */
export function headingYear(heading: string): HeadingYear {
  // Only digits are folded here: a circled one is no part of a year.
  const text = heading.replace(/[０-９]/g, (digit) => digit.normalize("NFKC"));
  if (RANGE.test(text)) return { rest: text.replace(RANGE, ""), year: null, isRange: true };
  const years = [...text.matchAll(ONE)].map(([, digits]) => 2000 + (Number(digits?.slice(-2)) % 100));
  const [year] = years;
  const isOne = year !== undefined && years.every((other) => other === year);
  return { rest: isOne ? text.replace(ONE, "") : text, year: isOne ? year : null, isRange: false };
}
