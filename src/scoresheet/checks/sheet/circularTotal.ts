import type { Finding } from "../../finding";
import { cellReferences, type CellReference } from "../../formulas/cellReferences";
import { withoutOwnRow } from "../../formulas/withoutOwnRow";
import { addressAt, hasFormulaAt } from "../../grid";
import { tableColumns } from "../../tableColumns";
import type { Check } from "../check";

/** Functions that ask where a cell is, or start from it, and do not read what it holds. */
const ASKS_WHERE = /\b(?:ROWS?|COLUMNS?|OFFSET|FORMULATEXT|ISFORMULA)\($/i;

/** A formula that adds itself up (R7 = SUM(M7:R7)): Excel shows 0 or an old result, and everything after it is wrong. */
export const circularTotal: Check = ({ sheet }) => {
  const { grid } = sheet;
  const rows = [...sheet.tasks.flatMap((task) => task.indicators.map(({ row }) => row)), ...sheet.subtotalRows];
  return [...tableColumns(sheet)].flatMap((column) => {
    // Copies of a formula read their own column alike: one that does not is looked at once.
    const harmless = new Set<string>();
    return rows.flatMap((row): Finding[] => {
      if (!hasFormulaAt(grid, row, column)) return [];
      const formula = String(grid.formulas[row]?.[column]);
      const copy = withoutOwnRow(formula, grid.row + row);
      if (harmless.has(copy)) return [];
      const ofColumn = readsOfColumn(formula, grid.sheet, grid.column + column);
      if (ofColumn.length === 0) harmless.add(copy);
      if (!ofColumn.some(({ first, last }) => first.row <= grid.row + row && grid.row + row <= last.row)) return [];
      return [
        { check: "circular-total", severity: "block", address: addressAt(grid, row, column), details: { formula } },
      ];
    });
  });
};

/** What a formula reads of a column of its own sheet. */
const readsOfColumn = (formula: string, ownSheet: string, column: number): readonly CellReference[] =>
  cellReferences(formula).filter(
    ({ sheet, start, first, last }) =>
      (sheet === null || sheet === ownSheet) &&
      first.column <= column &&
      column <= last.column &&
      !ASKS_WHERE.test(formula.slice(0, start)),
  );
