import { cellText } from "./cellText";

/**
 * What was taken for granted in reading a number.
 *
 * - `place-word`: `10만명` is 10 in units of 만명
 * - `triangle-is-minus`: △ or ▲ before a number, which elsewhere is a bullet
 * - `parentheses-dropped`: a remark in parentheses, `1,009조원(누적)`
 * - `at-least-dropped`: `90점 이상` as a target is 90
 * - `percent-sign-missing`: 103 in a column of percentages
 */
export type Assumption =
  "place-word" | "triangle-is-minus" | "parentheses-dropped" | "at-least-dropped" | "percent-sign-missing";

/** What a cell that should hold a number really holds. */
export type NumberReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "number";
      readonly value: number;
      /** What was written behind the number (점, 명, %, 억 …), `""` for none. */
      readonly unit: string;
      /** Was the number stored as text? */
      readonly fromText: boolean;
      /** Does the cell itself say that the number is provisional (잠정치)? */
      readonly provisional: boolean;
      /** Left out where nothing had to be assumed. */
      readonly assumed?: readonly Assumption[];
    }
  /** Text that stands for a number which is not there yet: 집계중. */
  | { readonly kind: "pending"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** Korean place words, as factors of the number before them, the longest first. */
const PLACES: readonly (readonly [word: string, factor: number])[] = [
  ["백만", 1e6],
  ["천만", 1e7],
  ["천", 1e3],
  ["만", 1e4],
  ["억", 1e8],
  ["조", 1e12],
];

/** `-` alone, in any of its shapes, is how a table says "none". */
const NONE = /^[-–—−ㅡ]$/;
const MINUS = /^[-−–△▲]/;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?/;
const PROVISIONAL = /[([]?(?:잠정치|잠정)[)\]]?/;
const PENDING = /^(?:집계중|미집계|집계예정|산정중|추후집계)$/;
const EXCEL_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!)$/;
/** Two numbers in one cell, 92 above 94: neither of them is the cell's. */
const SEVERAL = /\d\s+[\d.]/;
/** `(누적)`, `('23)`, `(2023년 12월 기준)`: words or a time. `12(3)` holds a second number and stays text. */
const REMARK = /\((?:[^()\d]*|(?:['’‘`]\d{2}|20\d{2}|\d{2}년)[^()]*)\)/g;
const AT_LEAST = /이상$/;
/** Beyond, below or about a number is not that number. */
const NOT_THE_NUMBER = /(?:이하|미만|초과|이내|내외|정도)$/;
/** A unit holds no digits but the exponents of ㎡, ㎥ and CO₂. */
const UNIT_DIGITS = /(?<=[A-Za-z])[23](?!\d)/g;

/**
 * Reads a number from a cell as officials write it: `77점`, `10만명`, `14.7억`, `94.6%`, `28,232`, `△3.2`,
 * `22,644(잠정치)`, full-width digits, numbers stored as text. The number is the one that is written: `10만명` is 10 in
 * units of 만명 and `94.6%` is 94.6, because target and actual are compared as the table prints them; {@link placeOf}
 * tells the place word where two cells of a row use different ones.
 *
 * @param value - a cell's value
 * @returns what the cell holds; never a guess: text that is no number stays text
 * @example
 * readNumber("22,644(잠정치)") //=> { kind: "number", value: 22644, unit: "", fromText: true, provisional: true }
 * @example
 * readNumber("△3.2") //=> { kind: "number", value: -3.2, unit: "", fromText: true, provisional: false, assumed: ["triangle-is-minus"] }
 * @example
 * readNumber("집계중") //=> { kind: "pending", text: "집계중" }
 */
export function readNumber(value: unknown): NumberReading {
  if (value === null || value === undefined || value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value, unit: "", fromText: false, provisional: false };
  const text = cellText(value);
  const folded = text.normalize("NFKC").replace(/\s+/g, "");
  if (folded === "" || NONE.test(folded)) return { kind: "blank" };
  if (EXCEL_ERROR.test(folded)) return { kind: "error", text: folded };
  const provisional = PROVISIONAL.test(folded);
  const unmarked = folded.replace(PROVISIONAL, "");
  if (PENDING.test(folded) || unmarked === "") return { kind: "pending", text };
  const number = SEVERAL.test(text.trim()) ? null : readWritten(unmarked);
  return number === null ? { kind: "text", text } : { kind: "number", ...number, fromText: true, provisional };
}

interface WrittenNumber {
  readonly value: number;
  readonly unit: string;
  readonly assumed?: readonly Assumption[];
}

/** A number as it is written, without spaces and without its provisional mark; `null` where it is none. */
function readWritten(written: string): WrittenNumber | null {
  const bare = written.replace(REMARK, "").replace(/^'/, "");
  const unsigned = bare.replace(MINUS, "").replace(/^\+/, "");
  const digits = NUMBER.exec(unsigned)?.[0] ?? "";
  const behind = unsigned.slice(digits.length);
  const unit = behind.replace(AT_LEAST, "");
  // "2023년 12월" or "3-1" is text, not the number in front.
  if (!/\d/.test(digits) || /[\d.,]/.test(unit.replace(UNIT_DIGITS, "")) || NOT_THE_NUMBER.test(unit)) return null;
  const magnitude = Number(digits.replaceAll(",", ""));
  const assumed: Assumption[] = [];
  if (placeOf(unit) !== 1) assumed.push("place-word");
  if (/^[△▲]/.test(bare)) assumed.push("triangle-is-minus");
  if (bare.length < written.replace(/^'/, "").length) assumed.push("parentheses-dropped");
  if (unit !== behind) assumed.push("at-least-dropped");
  return { value: MINUS.test(bare) ? -magnitude : magnitude, unit, ...(assumed.length > 0 ? { assumed } : {}) };
}

/**
 * The factor of the place word that a unit starts with: 만명 counts in ten thousands.
 *
 * @param unit - from {@link readNumber}
 * @returns 1 where there is none
 * @example
 * placeOf("만명") //=> 10000
 */
export function placeOf(unit: string): number {
  return PLACES.find(([word]) => unit.startsWith(word))?.[1] ?? 1;
}
