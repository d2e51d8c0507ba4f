import { cellText } from "./cellText";

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
    }
  /** Text that stands for a number which is not there yet: 집계중. */
  | { readonly kind: "pending"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** Korean place words, as factors of the number before them. */
const PLACES: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 백만: 1e6, 천만: 1e7, 억: 1e8, 조: 1e12 };

/** `-` alone, in any of its shapes, is how a table says "none". */
const NONE = /^[-–—−ㅡ]$/;
const MINUS = /^[-−–△▲]/;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?/;
const PROVISIONAL = /[([]?(?:잠정치|잠정)[)\]]?/;
const PENDING = /^(?:집계중|미집계|집계예정|산정중|추후집계)$/;
const EXCEL_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!)$/;

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
 * readNumber("△3.2") //=> { kind: "number", value: -3.2, unit: "", fromText: true, provisional: false }
 * @example
 * readNumber("집계중") //=> { kind: "pending", text: "집계중" }
 */
export function readNumber(value: unknown): NumberReading {
  if (value === null || value === undefined || value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value, unit: "", fromText: false, provisional: false };
  const text = cellText(value);
  const folded = text.normalize("NFKC").replace(/[\s\u00a0]+/g, "");
  if (folded === "" || NONE.test(folded)) return { kind: "blank" };
  if (EXCEL_ERROR.test(folded)) return { kind: "error", text: folded };
  if (PENDING.test(folded)) return { kind: "pending", text };

  const provisional = PROVISIONAL.test(folded);
  const bare = folded.replace(PROVISIONAL, "").replace(/^'/, "");
  const negative = MINUS.test(bare);
  const unsigned = bare.replace(MINUS, "").replace(/^\+/, "");
  const digits = NUMBER.exec(unsigned)?.[0] ?? "";
  const unit = unsigned.slice(digits.length);
  // A unit holds no digits of its own: "2023년 12월" or "3-1" is text, not the number in front.
  if (!/\d/.test(digits) || /[\d.,]/.test(unit)) return { kind: "text", text };
  const magnitude = Number(digits.replaceAll(",", ""));
  return { kind: "number", value: negative ? -magnitude : magnitude, unit, fromText: true, provisional };
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
  const word = Object.keys(PLACES)
    .sort((a, b) => b.length - a.length)
    .find((place) => unit.startsWith(place));
  return word === undefined ? 1 : (PLACES[word] ?? 1);
}
