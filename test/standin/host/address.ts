import type { Area } from "../workbook/types";
import { columnName, columnNumber, lastColumn, lastRow, quoteSheetName } from "../xlsx/address";

export const MAX_ROWS = lastRow + 1;
export const MAX_COLUMNS = lastColumn + 1;

/** The whole of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

/** `A1:B2`, `A:C` or `1:3`. */
export function formatArea(area: Area): string {
  const bottom = area.row + area.rows;
  const right = columnName(area.column + area.columns - 1);
  if (isEntireRow(area)) return `${area.row + 1}:${bottom}`;
  if (isEntireColumn(area)) return `${columnName(area.column)}:${right}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  const last = `${right}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1:B2`, the name in quotes where Excel needs them. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Splits `'My sheet'!A1` into its sheet name and the rest; the name is `null` where there is none. */
export function splitAddress(address: string): { sheetName: string | null; reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheetName: null, reference: address };
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, reference: match[3] ?? "" };
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3`; `null` for anything else. */
export function parseArea(reference: string): Area | null {
  const [first = "", second = first, ...rest] = reference.trim().replaceAll("$", "").split(":");
  if (rest.length > 0) return null;
  const start = parseCorner(first);
  const end = parseCorner(second);
  if (!start || !end) return null;
  const areAlike = (start.row === null) === (end.row === null) && (start.column === null) === (end.column === null);
  const isOneCell = start.row !== null && start.column !== null;
  if (!areAlike || (!isOneCell && !reference.includes(":"))) return null;
  const [top, bottom] = inOrder(start.row ?? 0, end.row ?? MAX_ROWS - 1);
  const [left, right] = inOrder(start.column ?? 0, end.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return null;
  return { row, column };
}

function inOrder(left: number, right: number): [number, number] {
  return left <= right ? [left, right] : [right, left];
}
