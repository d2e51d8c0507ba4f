import { rowsWithin, type RowSpan } from "../../formulas/rangesOverTasks";
import type { ScoreSheet, Task } from "../../scoreSheet";

/** Rows of tasks that belong together, from the top down, counted from A1 of the sheet. */
export interface TaskSets {
  readonly all: readonly number[];
  ofGroup(group: string): readonly number[];
  /**
   * What a sum over some rows may be meant to hold: all tasks, the whole of each subcommittee that it touches, or the whole
   * of each stretch between two subtotals that it touches.
   */
  summedUp(spans: readonly RowSpan[]): readonly (readonly number[])[];
  /** @throws where no task stands in that row */
  taskAt(row: number): Task;
}

export function taskSets(sheet: ScoreSheet): TaskSets {
  const all: number[] = [];
  const tasks = new Map<number, Task>();
  const groups = new Map<string, number[]>();
  const stretches = new Map<number, number[]>();
  let subtotalsAbove = 0;
  for (const task of sheet.tasks) {
    const row = sheet.grid.row + task.row;
    while ((sheet.subtotalRows[subtotalsAbove] ?? Infinity) < task.row) subtotalsAbove++;
    all.push(row);
    tasks.set(row, task);
    append(groups, task.group, row);
    append(stretches, subtotalsAbove, row);
  }
  const touched = (sets: ReadonlyMap<unknown, readonly number[]>, spans: readonly RowSpan[]) =>
    [...sets.values()].filter((rows) => rowsWithin(rows, spans) > 0).flat();
  return {
    all,
    ofGroup: (group) => groups.get(group) ?? [],
    summedUp: (spans) => [touched(groups, spans).sort((a, b) => a - b), touched(stretches, spans), all],
    taskAt: (row) => tasks.get(row)!,
  };
}

function append<Key>(sets: Map<Key, number[]>, key: Key, row: number): void {
  const rows = sets.get(key);
  if (rows === undefined) sets.set(key, [row]);
  else rows.push(row);
}
