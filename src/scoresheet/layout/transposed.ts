import type { Grid } from "../grid";
import { transposedFormula } from "./transposedFormula";

/**
 * The grid turned over: what were rows are columns, and its formulas refer to the cells where they stand then. Where a cell
 * stands on the sheet itself, `sheetCell` and `addressAt` still tell.
 */
export function transposed(grid: Grid): Grid {
  return {
    sheet: grid.sheet,
    row: grid.column,
    column: grid.row,
    values: turnedOver(grid.values),
    formulas: turnedOver(grid.formulas).map((row) => row.map(turnedFormula)),
    texts: turnedOver(grid.texts),
    numberFormats: turnedOver(grid.numberFormats),
    form: { ...grid.form, hiddenRows: grid.form.hiddenColumns, hiddenColumns: grid.form.hiddenRows },
    isTransposed: true,
  };
}

const turnedOver = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));

const turnedFormula = (formula: unknown): unknown =>
  typeof formula === "string" && formula.startsWith("=") ? transposedFormula(formula) : formula;
