import { cellText } from "../../scoresheet/cell/cellText";
import { columnCount, isFilledAt, rowCount, valueAt, type Grid } from "../../scoresheet/grid";
import type { Columns } from "../../scoresheet/header/chooseColumns";
import type { KeptRow } from "./keptSheet";

type Texts = KeptRow["texts"];

/**
 * What a row is known by: its group, number and name, or its first filled cell where it has none of them. Scores and grades
 * change without making it another row.
 *
 * @param row - from the grid's corner
 */
export function rowTexts(grid: Grid, row: number, columns: Columns): Texts {
  const naming = [columns.group, columns.id, columns.name].filter((column) => column !== undefined);
  const filled = naming.filter((column) => isFilledAt(grid, row, column));
  const all = Array.from({ length: columnCount(grid) }, (_, column) => column);
  const known = filled.length > 0 ? filled : all.filter((column) => isFilledAt(grid, row, column)).slice(0, 1);
  return known.map((column) => ({ column: grid.column + column, text: keyAt(grid, row, column) }));
}

/**
 * Where a row stands now: in its old place, or the only other one that holds the same texts.
 *
 * @returns from the grid's corner; `null` where it is gone, or in doubt
 */
export function findRow(grid: Grid, { row, texts }: KeptRow): number | null {
  const holds = (place: number) =>
    texts.length > 0 && texts.every(({ column, text }) => keyAt(grid, place, column - grid.column) === text);
  if (holds(row - grid.row)) return row - grid.row;
  const places = Array.from({ length: rowCount(grid) }, (_, place) => place).filter(holds);
  return places.length === 1 ? places[0]! : null;
}

/** All that stands in a row, as it is compared. */
export const wholeRow = (grid: Grid, row: number): string =>
  Array.from({ length: columnCount(grid) }, (_, column) => keyAt(grid, row, column)).join("|");

const keyAt = (grid: Grid, row: number, column: number): string =>
  cellText(valueAt(grid, row, column))
    .normalize("NFKC")
    .replace(/\s+/g, "");
