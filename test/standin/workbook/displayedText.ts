import { numfmt } from "@univerjs/core";
import type { CellValue } from "./types";
import { isError } from "./values";

/** How many days the two calendars that serial numbers count from lie apart. */
const days1904 = 1_462;

/** A value as Korean Excel shows it under a number format (in a column that is wide enough). */
export function displayedText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isLaterDate = date1904 && typeof value === "number" && numfmt.isDateFormat(numberFormat);
  return numfmt.format(numberFormat, isLaterDate ? value + days1904 : value, { locale: "ko", throws: false });
}
