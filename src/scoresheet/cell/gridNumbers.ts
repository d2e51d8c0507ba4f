import { textAt, valueAt, type Grid } from "../grid";
import { isDateFormat } from "./isDateFormat";
import { readNumber, type NumberReading } from "./readNumber";

/**
 * The number in a cell of a grid. A number that is shown as a date is no figure: it is read as the text that is shown.
 *
 * @param column - from the grid's corner; `undefined` where the sheet has no such column
 */
export function numberAt(grid: Grid, row: number, column: number | undefined): NumberReading {
  if (column === undefined) return { kind: "blank" };
  const value = valueAt(grid, row, column);
  if (typeof value === "number" && isDateFormat(formatAt(grid, row, column))) {
    return { kind: "text", text: textAt(grid, row, column) };
  }
  return readNumber(value);
}

/**
 * A figure as it is shown: of a cell that Excel shows as a percentage the number is the one before the sign, 0.946 as
 * 94.6% is 94.6, so that it compares with a 94.6 that was typed without its sign.
 *
 * @param column - from the grid's corner; `undefined` where the sheet has no such column
 */
export function figureAt(grid: Grid, row: number, column: number | undefined): NumberReading {
  const reading = numberAt(grid, row, column);
  if (reading.kind !== "number" || reading.fromText || column === undefined) return reading;
  if (!formatAt(grid, row, column).includes("%")) return reading;
  return { ...reading, value: Number((reading.value * 100).toPrecision(15)), unit: "%" };
}

/** A number format can carry the provisional mark (`#,##0"(잠정치)"`): then it is in the shown text, not in the value. */
export function actualAt(grid: Grid, row: number, column: number | undefined): NumberReading {
  const reading = figureAt(grid, row, column);
  if (reading.kind !== "number" || reading.provisional || reading.fromText || column === undefined) return reading;
  return { ...reading, provisional: textAt(grid, row, column).includes("잠정") };
}

const formatAt = (grid: Grid, row: number, column: number): string => grid.numberFormats[row]?.[column] ?? "General";
