import type { Area } from "../workbook/types";
import { MAX_COLUMNS, MAX_ROWS } from "./address";

/** The part that both areas share; `null` where they do not touch. */
export function intersect(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bound(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.max(left.column + left.columns, right.column + right.columns) - column;
  return { row, column, rows, columns };
}

/** What is left of an area without the other one: up to four pieces. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const pieces: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function isOnSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  const isWhole = [row, column, rows, columns].every(Number.isInteger);
  return (
    isWhole &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** One result a cell, row by row. */
export function mapCells<Result>(area: Area, toResult: (row: number, column: number) => Result): Result[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => toResult(area.row + row, area.column + column)),
  );
}
