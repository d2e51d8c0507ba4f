import { CellError } from "../arguments/cellError";
import type { ScoreCell } from "../arguments/scoreColumn";

/** A score, its group (`""` for none), and where it stands in the range. */
export interface ScoredTask {
  readonly position: number;
  readonly score: number;
  readonly group: string;
}

/** What a function says of a task: a result, or an error value in the task's own cell. */
export type TaskResult<T> = T | CellError;

/** The cells that are tasks, in the order of the range. */
export function tasksOf(cells: readonly ScoreCell[]): readonly ScoredTask[] {
  return cells.flatMap((cell, position) => ("instead" in cell ? [] : [{ position, ...cell }]));
}

/**
 * One result a cell of a range of scores: that of the task, or what a row shows that is none.
 *
 * @param cells - the range
 * @param compute - one result a task, in the order of the tasks
 * @example
 * taskResults([{ score: 90, group: "" }, { instead: "" }], (tasks) => tasks.map((task) => task.score + 1)) //=> [91, ""]
 */
export function taskResults<T>(
  cells: readonly ScoreCell[],
  compute: (tasks: readonly ScoredTask[]) => readonly TaskResult<T>[],
): TaskResult<T | "">[] {
  const results = cells.map((cell): TaskResult<T | ""> => ("instead" in cell ? cell.instead : ""));
  const tasks = tasksOf(cells);
  const computed = compute(tasks);
  tasks.forEach(({ position }, index) => (results[position] = computed[index]!));
  return results;
}

/**
 * Computes each group by itself. What one group cannot have, its own tasks say, and the others keep their results.
 *
 * @param tasks - of all groups
 * @param compute - one result a task of the group; may throw a {@link CellError}
 * @returns one result a task, in the order of the tasks
 * @example
 * byGroup([{ position: 0, score: 9, group: "가" }, { position: 1, score: 8, group: "나" }], (own) => own.map(() => own.length)) //=> [1, 1]
 */
export function byGroup<T>(
  tasks: readonly ScoredTask[],
  compute: (tasks: readonly ScoredTask[]) => readonly TaskResult<T>[],
): readonly TaskResult<T>[] {
  const members = new Map<string, number[]>();
  tasks.forEach(({ group }, index) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [index]);
    else known.push(index);
  });
  const results = new Array<TaskResult<T>>(tasks.length);
  for (const indices of members.values()) {
    const own = resultsOrRefusal(
      indices.map((index) => tasks[index]!),
      compute,
    );
    indices.forEach((index, at) => (results[index] = own[at]!));
  }
  return results;
}

function resultsOrRefusal<T>(
  tasks: readonly ScoredTask[],
  compute: (tasks: readonly ScoredTask[]) => readonly TaskResult<T>[],
): readonly TaskResult<T>[] {
  try {
    return compute(tasks);
  } catch (error) {
    if (error instanceof CellError) return tasks.map(() => error);
    throw error;
  }
}

/** The name of the group whose tasks these are; `null` where they have none, or several. */
export function groupOf(tasks: readonly ScoredTask[]): string | null {
  const names = new Set(tasks.map(({ group }) => group));
  const [name] = names;
  return names.size === 1 && name !== undefined && name !== "" ? name : null;
}
