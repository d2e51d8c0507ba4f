import type { CellValue, ErrorText } from "../../workbook/types";
import { RichApiError } from "../richApiError";

/** The numbers by which the custom functions runtime names errors; any other failure shows as #VALUE!. */
const ERRORS_BY_NUMBER: Readonly<Record<number, ErrorText>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const ERROR_TEXTS: readonly ErrorText[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

/** The errors beside which Excel shows a function's message. */
const ERRORS_WITH_MESSAGE: readonly unknown[] = ["#VALUE!", "#N/A"];

/** What a function answered, as its cells show it, and the message beside an error. */
export interface FunctionResult {
  readonly values: CellValue[][];
  readonly message: string | null;
}

/** Reads one entry `[id, ok, value, errorNumber?]` of `SetInvocationArrayResults`. */
export function readResult(ok: unknown, value: unknown, errorNumber: unknown): FunctionResult {
  if (ok === true) return { values: toCells(value), message: messageWithin(value) };
  const error = ERRORS_BY_NUMBER[Number(errorNumber)] ?? "#VALUE!";
  return { values: [[{ error }]], message: messageOf({ basicValue: error, message: value }) };
}

/** The first message that an answer holds: one error, or a matrix with some. */
function messageWithin(value: unknown): string | null {
  const entries: unknown[] = Array.isArray(value) ? value.flat() : [value];
  return entries.map(messageOf).find((message) => message !== null) ?? null;
}

function messageOf(value: unknown): string | null {
  if (!isRecord(value) || !ERRORS_WITH_MESSAGE.includes(value["basicValue"])) return null;
  const { message } = value;
  return typeof message === "string" && message !== "" ? message : null;
}

function toCells(value: unknown): CellValue[][] {
  if (!Array.isArray(value)) return [[toCell(value)]];
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return isMatrix ? (rows as unknown[][]).map((row) => row.map(toCell)) : [[{ error: "#VALUE!" }]];
}

/** One value of an answer; `null` shows as 0, by Excel's design. */
function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (isRecord(value) && value["type"] === "Error") {
    return { error: ERROR_TEXTS.find((text) => text === value["basicValue"]) ?? "#VALUE!" };
  }
  if (isRecord(value) && value["type"] === "FormattedNumber") return toCell(value["basicValue"]);
  throw new RichApiError("ApiNotFound", `A function's result ${JSON.stringify(value)} is not in the stand-in`, 404);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
