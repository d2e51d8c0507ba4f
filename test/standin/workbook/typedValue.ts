import { numfmt } from "@univerjs/core";
import type { CellValue } from "./types";
import { errorOf } from "./engineValues";

const locale = "ko";

/** A value as typing it into a cell gives it, and the number format that typing gives a cell of format General. */
export interface TypedValue {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/** Turns text into what typing it would: "12" is a number, "12%" one with a format; in a cell of format "@" all is text. */
export function typedValue(text: string, numberFormat: string): TypedValue {
  if (text === "") return { value: null, numberFormat: null };
  if (numberFormat === "@") return { value: text, numberFormat: null };
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: null };
  const error = errorOf(text.toUpperCase());
  if (error.error === text.toUpperCase()) return { value: { error: error.error }, numberFormat: null };
  const parsed = numfmt.parseValue(text, { locale });
  if (!parsed || typeof parsed.v === "object") return { value: text, numberFormat: null };
  return { value: parsed.v, numberFormat: parsed.z ?? null };
}
