import type { ScoreSheet } from "./scoreSheet";

/**
 * The task that a cell of the sheet belongs to: its own row or one of its further indicators', or its column on a sheet whose
 * tasks are columns.
 *
 * @param sheet - the score sheet
 * @param cell - 0-based from A1
 * @returns the task's position, `null` for a cell of no task
 * @example
 * taskAt({ grid: { row: 4, column: 0 }, tasks: [{ row: 1, indicators: [{ row: 1 }, { row: 2 }] }] }, { row: 6, column: 3 }) //=> 0
 */
export function taskAt(
  { grid, tasks }: Pick<ScoreSheet, "grid" | "tasks">,
  cell: { readonly row: number; readonly column: number },
): number | null {
  const line = grid.isTransposed === true ? cell.column - grid.row : cell.row - grid.row;
  const position = tasks.findIndex(({ row, indicators }) => row === line || indicators.some((one) => one.row === line));
  return position === -1 ? null : position;
}
