import type { Finding } from "../../finding";
import { addressAt, hasFormulaAt } from "../../grid";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";
import { numberColumns } from "./numberColumns";
import { plainNumberText } from "./plainNumberText";

/**
 * A number that Excel holds as text, among numbers that are written otherwise: it looks right, and sums, means and ranks pass
 * over it. A column that is text throughout is a way of keeping it.
 */
export const numberAsText: Check = ({ sheet }) => {
  const { grid } = sheet;
  return numberColumns(sheet).flatMap(({ column, cells }) => {
    const texts = cells.filter(({ value }) => plainNumberText(value) !== null);
    if (texts.length * 2 >= cells.length) return [];
    const isPercentage = cells.some(({ row }) => grid.numberFormats[row]?.[column]?.includes("%"));
    return texts.map(({ task, row, value }): Finding => {
      const number = plainNumberText(value) ?? 0;
      // In a column of percentages 92 can mean 92 % or 9200 %; and a formula's text is the formula's to change.
      const canBeFixed = !isPercentage && !hasFormulaAt(grid, row, column);
      const fix = [{ row: grid.row + row, column: grid.column + column, value: number }];
      return {
        check: "number-as-text",
        severity: "warning",
        address: addressAt(grid, row, column),
        task: taskTitle(task),
        actual: String(value),
        expected: number,
        details: { column: columnTitle(sheet, column) },
        ...(canBeFixed ? { fix } : {}),
      };
    });
  });
};
