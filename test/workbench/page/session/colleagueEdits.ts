import type { Sheet } from "../../../standin/workbook/types";

/**
 * Lets "another person" change a cell: adds a mark to the last text that a user could have typed on the sheet.
 *
 * @returns the cell, or `null` on a sheet without any text to change
 */
export function colleagueEdits(sheet: Sheet): { readonly row: number; readonly column: number } | null {
  const used = sheet.usedArea(true);
  if (!used) return null;
  for (let row = used.row + used.rows - 1; row >= used.row; row--) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { value, formula } = sheet.cell(row, column);
      if (typeof value !== "string" || formula !== null) continue;
      sheet.write({ row, column, rows: 1, columns: 1 }, [[`${value} *`]]);
      return { row, column };
    }
  }
  return null;
}
