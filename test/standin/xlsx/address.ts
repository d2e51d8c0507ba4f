import type { Area } from "../workbook/types";

/** The last row and column Excel has, 0-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26. */
export function columnNumber(name: string): number {
  let number = 0;
  for (let index = 0; index < name.length; index++) number = number * 26 + (name.charCodeAt(index) & 31 || 0);
  return number - 1;
}

/** Row and column of `B3` or `$B$3`; `undefined` if it is no cell of Excel's grid. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1] as string);
  const row = Number(match[2]) - 1;
  return column <= lastColumn && row <= lastRow ? { row, column } : undefined;
}

/** The area of `B3` or `B3:C5`; `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first, second = first, ...rest] = text.split(":");
  const from = parseCell(first as string);
  const to = parseCell(second as string);
  if (!from || !to || rest.length > 0) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as a formula writes it before "!", quoted where it must be. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseCell(name) && !/^r\d*c?\d*$|^c\d*$|^true$|^false$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
