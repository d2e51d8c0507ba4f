import { columnCount, rowCount, textAt, valueAt, type Grid } from "../grid";
import { meaningsOf, type ColumnMeaning } from "../header/columnMeanings";
import { transposed } from "./transposed";

/** How many lines of a sheet are looked at for headings. */
const SEARCHED_LINES = 200;
/** Headings of a table that names tasks and grades them. */
const FEWEST_MEANINGS = 3;

/**
 * The grid with a row for each task: a sheet that has items as rows and tasks as columns is turned over. Only where no row
 * could head a score table and a column can: rules and items are listed downwards beside many an ordinary table.
 */
export function upright(grid: Grid): Grid {
  if (grid.isTransposed === true || columnCount(grid) < 2) return grid;
  const [down, across] = [Math.min(rowCount(grid), SEARCHED_LINES), Math.min(columnCount(grid), SEARCHED_LINES)];
  const isHeader = (row: number) => headsScoreTable(across, (column) => headAt(grid, row, column));
  for (let row = 0; row < down; row++) if (isHeader(row)) return grid;
  for (let column = 0; column < Math.min(across, DEEPEST_HEADS); column++) {
    if (headsScoreTable(down, (row) => headAt(grid, row, column))) return transposed(grid);
  }
  return grid;
}

/** Headings of rows stand in the first columns. */
const DEEPEST_HEADS = 4;

const headAt = (grid: Grid, row: number, column: number): string =>
  typeof valueAt(grid, row, column) === "string" ? textAt(grid, row, column) : "";

/** Does a line of cells name tasks and tell their score or grade? */
function headsScoreTable(length: number, headOf: (position: number) => string): boolean {
  const meanings = new Set<ColumnMeaning>();
  for (let position = 0; position < length; position++) {
    for (const { meaning } of meaningsOf(headOf(position))) meanings.add(meaning);
  }
  const names = meanings.has("id") || meanings.has("name");
  return names && (meanings.has("score") || meanings.has("grade")) && meanings.size >= FEWEST_MEANINGS;
}
