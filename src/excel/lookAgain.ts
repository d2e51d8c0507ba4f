import type { SecondLook } from "../scoresheet/firstDifference";
import { columnCount, rowCount, type Grid } from "../scoresheet/grid";
import { noteProgress } from "./longReading";
import { askForExtent, extentOf, isSameExtent } from "./usedExtent";

/** Cells of a sheet that was read. */
export interface ReadCells {
  readonly sheetId: string;
  readonly grid: Grid;
}

/** Rows of a grid, one below the other, the first counted from its corner. */
export interface RowSpan {
  readonly from: number;
  readonly rows: number;
}

/**
 * Asks with the next request what a second look needs: less than was read, so what was read in one request can be looked at
 * in one.
 *
 * @param sheet - that was read
 * @param grid - what was read of it
 * @param columns - whose values count, by their place in the grid; of all others only the formulas do
 * @param span - the rows to look at
 * @returns what gives the look, once the request is answered
 */
export function askForLook(
  sheet: Excel.Worksheet,
  grid: Grid,
  columns: readonly number[],
  { from, rows }: RowSpan = { from: 0, rows: rowCount(grid) },
): () => SecondLook {
  const row = grid.row + from;
  const formulas = sheet.getRangeByIndexes(row, grid.column, rows, columnCount(grid)).load("formulas");
  const values = columns.map((column) => sheet.getRangeByIndexes(row, grid.column + column, rows, 1).load("values"));
  const used = askForExtent(sheet);
  return () => ({
    isInPlace: isSameExtent(extentOf(used), {
      row: grid.row,
      column: grid.column,
      rows: rowCount(grid),
      columns: columnCount(grid),
    }),
    formulas: formulas.formulas as unknown[][],
    values: new Map(columns.map((column, index) => [column, valuesOf(values[index]!)])),
  });
}

/**
 * Looks once more at a sheet that was too large for one answer, in as many requests as it was read in.
 *
 * @param rowsPerRequest - how many rows one answer can hold
 */
export async function lookInChunks(
  context: Excel.RequestContext,
  { sheetId, grid }: ReadCells,
  columns: readonly number[],
  rowsPerRequest: number,
): Promise<SecondLook> {
  const looks: SecondLook[] = [];
  for (let from = 0; from < rowCount(grid); from += rowsPerRequest) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rows = Math.min(rowsPerRequest, rowCount(grid) - from);
    const look = askForLook(sheet, grid, columns, { from, rows });
    // Each chunk is as much as one answer can hold.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    looks.push(look());
    noteProgress(from + rows, rowCount(grid));
  }
  return {
    isInPlace: looks.every(({ isInPlace }) => isInPlace),
    formulas: looks.flatMap(({ formulas }) => formulas),
    values: new Map(columns.map((column) => [column, looks.flatMap(({ values }) => values.get(column)!)])),
  };
}

const valuesOf = (range: Excel.Range): unknown[] => (range.values as unknown[][]).map(([value]) => value);
