import { readNumber, type NumberReading } from "./cell/readNumber";
import { valueAt } from "./grid";
import type { ScoreSheet, Task } from "./scoreSheet";

/** A cell of a task, in any of its rows. */
export interface TaskCell {
  readonly task: Task;
  /** From the grid's corner. */
  readonly row: number;
  readonly value: unknown;
  readonly reading: NumberReading;
}

const read = new WeakMap<ScoreSheet, Map<number, readonly TaskCell[]>>();

/**
 * The cells of a column in the rows of the tasks, further indicators among them. They are read once a sheet, since many
 * checks look at the same columns.
 *
 * @param column - from the grid's corner
 */
export function taskCells(sheet: ScoreSheet, column: number): readonly TaskCell[] {
  const columns = read.get(sheet) ?? new Map<number, readonly TaskCell[]>();
  read.set(sheet, columns);
  const known = columns.get(column);
  if (known !== undefined) return known;
  const cells = sheet.tasks.flatMap((task) =>
    task.indicators.map(({ row }): TaskCell => {
      const value = valueAt(sheet.grid, row, column);
      return { task, row, value, reading: readNumber(value) };
    }),
  );
  columns.set(column, cells);
  return cells;
}

/** Does nothing stand in a cell? A dash does: it says that there is none. */
export const isEmpty = (value: unknown): boolean => value === "" || (typeof value === "string" && value.trim() === "");
