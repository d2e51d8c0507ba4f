import type { CellFix } from "../../finding";
import { typedCalls } from "../../formulas/addinFunctions";
import { addressAt, hasFormulaAt, sheetCell, valueAt, type Grid } from "../../grid";
import type { Check } from "../check";

/** What Excel gives for a function that it does not know (any more). */
const UNKNOWN_NAME = "#NAME?";

/**
 * Formulas with the add-in's own functions that Excel lost when the workbook was opened, one finding a sheet. Computing anew
 * does not bring them back, entering the formula again does: that is the fix.
 */
export const functionsLost: Check = ({ sheet: { grid } }) => {
  const lost = grid.values.flatMap((values, row) =>
    values.flatMap((_, column) => {
      const formula = lostFormula(grid, row, column);
      return formula === null ? [] : [{ row, column, formula }];
    }),
  );
  const [first] = lost;
  if (first === undefined) return [];
  const fix = lost.map(({ row, column, formula }): CellFix => ({ ...sheetCell(grid, row, column), value: formula }));
  return [
    {
      check: "functions-lost",
      severity: "warning",
      address: addressAt(grid, first.row, first.column),
      actual: UNKNOWN_NAME,
      details: { count: lost.length },
      fix,
    },
  ];
};

/** The formula to enter again into a cell whose function Excel lost, `null` where it lost none. */
export function lostFormula(grid: Grid, row: number, column: number): string | null {
  if (valueAt(grid, row, column) !== UNKNOWN_NAME || !hasFormulaAt(grid, row, column)) return null;
  return typedCalls(String(grid.formulas[row]?.[column]));
}
