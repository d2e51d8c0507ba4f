import type { LocalizedText } from "../rules/localizedText";
import { fold, isBlank, says, type SheetCell, type SheetLanguage } from "./ruleSheet";
import type { BandLabel } from "../rules/rubric";
import { BAND_WORDS, type Words } from "./words";

export type ReadCell<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: "missing" | "not-number" | "not-boolean" | "unknown-value";
      /** The words that would be accepted, where they are few. */
      readonly allowed: readonly string[];
    };

/** How a value stands in a cell. */
export interface Codec<Value> {
  write(value: Value, language: SheetLanguage): SheetCell;
  read(cell: unknown, language: SheetLanguage): ReadCell<Value>;
  /** What to know of it, for the cell beside; `""` for nothing. */
  note(language: SheetLanguage): string;
  /** All that can stand in the cell, where that is a few words; `null` where it is not. */
  options(language: SheetLanguage): readonly string[] | null;
}

const ok = <Value>(value: Value): ReadCell<Value> => ({ ok: true, value });
const refused = (
  code: "missing" | "not-number" | "not-boolean" | "unknown-value",
  allowed: readonly string[] = [],
): ReadCell<never> => ({ ok: false, code, allowed });

/** A text of one line; a number that somebody typed there is its digits. */
export const text: Codec<string> = {
  write: (value) => value,
  read: (cell) => (isBlank(cell) ? refused("missing") : ok(String(cell).trim())),
  note: () => "",
  options: () => null,
};

/** A number; `5%` is 5, and digits kept as text, in full width or with commas between thousands are read. */
export const number: Codec<number> = {
  write: (value) => value,
  read: (cell) => {
    if (isBlank(cell)) return refused("missing");
    if (typeof cell === "number") return ok(cell);
    const digits = fold(cell)
      .replace(/%$/, "")
      .replace(/,(?=\d{3}(\D|$))/g, "");
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(digits) ? ok(Number(digits)) : refused("not-number");
  },
  note: () => "",
  options: () => null,
};

/** A share of one: `98%` is 0.98. */
export const ratio: Codec<number> = {
  ...number,
  read: (cell, language) => {
    const reading = number.read(cell, language);
    const isPercent = typeof cell === "string" && fold(cell).endsWith("%");
    return reading.ok && isPercent ? ok(Number((reading.value / 100).toPrecision(15))) : reading;
  },
};

/** `null` is a blank cell; the note says what that means. */
export const orBlank = <Value>(codec: Codec<Value>, ko: string, en: string): Codec<Value | null> => ({
  write: (value, language) => (value === null ? "" : codec.write(value, language)),
  read: (cell, language) => (isBlank(cell) ? ok(null) : codec.read(cell, language)),
  note: (language) => [codec.note(language), { ko, en }[language]].filter((part) => part !== "").join("; "),
  options: (language) => {
    const options = codec.options(language);
    return options === null ? null : ["", ...options];
  },
});

/** `null` is a word of its own, so that it cannot be mistaken for a cell that was forgotten. */
export const orWord = <Value>(codec: Codec<Value>, word: LocalizedText): Codec<Value | null> => ({
  write: (value, language) => (value === null ? word[language] : codec.write(value, language)),
  read: (cell, language) => {
    if (says(cell, word)) return ok(null);
    const reading = codec.read(cell, language);
    return reading.ok ? reading : { ...reading, allowed: [...reading.allowed, word[language]] };
  },
  note: (language) => codec.note(language),
  options: (language) => {
    const options = codec.options(language);
    return options === null ? null : [...options, word[language]];
  },
});

/** One of a few words. */
export function choice<Value extends string>(words: Words<Value>): Codec<Value> {
  const values = Object.keys(words) as Value[];
  const allowed = (language: SheetLanguage) => values.map((value) => words[value][language]);
  return {
    write: (value, language) => words[value][language],
    read: (cell, language) => {
      const found = values.find((value) => says(cell, words[value]));
      if (found !== undefined) return ok(found);
      return refused(isBlank(cell) ? "missing" : "unknown-value", allowed(language));
    },
    note: (language) => allowed(language).join(" / "),
    options: allowed,
  };
}

const YES: LocalizedText = { ko: "예", en: "yes" };
const NO: LocalizedText = { ko: "아니요", en: "no" };

/** 예 or 아니요; TRUE and FALSE are read as well. */
export const yesNo: Codec<boolean> = {
  write: (value, language) => (value ? YES : NO)[language],
  read: (cell, language) => {
    const allowed = [YES[language], NO[language]];
    if (isBlank(cell)) return refused("missing", allowed);
    if (cell === true || says(cell, YES) || fold(cell) === "true") return ok(true);
    if (cell === false || says(cell, NO) || fold(cell) === "false") return ok(false);
    return refused("not-boolean", allowed);
  },
  note: (language) => `${YES[language]} / ${NO[language]}`,
  options: (language) => [YES[language], NO[language]],
};

/** A band of the rubric. Tables of bands show what the bands are, so no note repeats it. */
export const band: Codec<BandLabel> = { ...choice(BAND_WORDS), note: () => "" };
