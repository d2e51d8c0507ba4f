import type { CellValue, ErrorText } from "./types";

/** Is the value one of Excel's errors? */
export function isError(value: CellValue): value is { readonly error: ErrorText } {
  return typeof value === "object" && value !== null;
}

/** Are two values exactly the same? */
export function isSame(one: CellValue, other: CellValue): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

/** How far two numbers may lie apart, relative to their size, when two engines sum in different orders. */
const noise = 1e-12;

/** Are two values the same but for the noise of floating point? */
export function isAlike(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return isSame(one, other);
  return one === other || Math.abs(one - other) <= noise * Math.max(Math.abs(one), Math.abs(other));
}
