import type { ScoreSheet, Task } from "../scoreSheet";
import { tableColumns } from "../tableColumns";
import type { FormulaPlace } from "./relativeForm";

/**
 * Where a formula of the sheet stands.
 *
 * @param row - from the grid's corner
 * @param task - whose formula it is; `null` for a row of sums, which is by itself
 */
export function formulaPlace(sheet: ScoreSheet, row: number, task: Task | null): FormulaPlace {
  const { grid } = sheet;
  const columns = tableColumns(sheet);
  return {
    sheet: grid.sheet,
    row: grid.row + row,
    taskRows: {
      first: grid.row + (task?.row ?? row),
      last: grid.row + (task?.indicators.at(-1)?.row ?? row),
    },
    isTableColumn: (column) => columns.has(column - grid.column),
  };
}
