import type { Columns } from "../header/chooseColumns";
import type { Task, TaskList } from "../scoreSheet";
import { taskKeys } from "../tables/otherLists";

/** One list of tasks, and what below a header printed again lists the same ones once more. */
export interface SplitLists {
  readonly tasks: readonly Task[];
  readonly repeated: readonly TaskList[];
}

/** How many of a list's tasks must stand above already, so that it is the same list again: a duplicate or two make none. */
const SAME_SHARE = 0.8;
const FEWEST_TASKS = 2;

/**
 * Tells tables of further tasks, one for each subcommittee, from a second table of tasks that are listed already.
 *
 * @param tasks - of all tables, from the top down
 * @param headRows - where the header is printed again
 */
export function splitRepeatedLists(tasks: readonly Task[], headRows: readonly number[], columns: Columns): SplitLists {
  if (headRows.length === 0) return { tasks, repeated: [] };
  const kept: Task[] = [];
  const repeated: TaskList[] = [];
  const known = new Set<string>();
  for (const section of sections(tasks, headRows)) {
    const same = section.filter((task) => taskKeys(task).some((key) => known.has(key))).length;
    if (section.length >= FEWEST_TASKS && same >= section.length * SAME_SHARE) {
      repeated.push({ columns, tasks: section.map(({ row, id, name, grade }) => ({ row, id, name, grade })) });
      continue;
    }
    kept.push(...section);
    for (const task of section) for (const key of taskKeys(task)) known.add(key);
  }
  return { tasks: kept, repeated };
}

function sections(tasks: readonly Task[], headRows: readonly number[]): readonly (readonly Task[])[] {
  const found: Task[][] = [[]];
  let next = 0;
  for (const task of tasks) {
    while (headRows[next] !== undefined && headRows[next]! < task.row) {
      next++;
      found.push([]);
    }
    found[found.length - 1]!.push(task);
  }
  return found;
}
