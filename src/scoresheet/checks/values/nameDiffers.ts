import type { Finding } from "../../finding";
import { foldName } from "../../foldName";
import { addressAt } from "../../grid";
import { letterDistance } from "../../letterDistance";
import type { ScoreSheet, Task, TaskList } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";

/** Names that differ by more letters than this are of other tasks. */
const MOST_LETTERS = 2;
/** Two lists are of the same tasks where this share of one stands in the other. */
const LEAST_PERCENT = 80;

/**
 * The same tasks, listed twice on one sheet under names that differ, or left out of one list: what is looked up by name is
 * not found, and nobody knows which name holds.
 */
export const nameDiffers: Check = ({ sheet }) => sheet.otherLists.flatMap((list) => compareLists(sheet, list));

type Entry = TaskList["tasks"][number];

function compareLists(sheet: ScoreSheet, list: TaskList): readonly Finding[] {
  const pairs = paired(sheet.tasks, list.tasks);
  if (pairs.length * 100 < list.tasks.length * LEAST_PERCENT) return [];
  // A list of some tasks, such as those that may appeal, leaves out the others on purpose.
  const isOfAllTasks = pairs.length * 100 >= sheet.tasks.length * LEAST_PERCENT;
  const listed = new Set(pairs.map(({ task }) => task));
  const named = pairs.map((pair) => ({ ...pair, difference: differenceOf(pair.task.name, pair.entry.name) }));
  // Numbers that mostly stand for other names are serial numbers of another order.
  if (named.filter(({ difference }) => difference === "name").length * 2 > named.length) return [];
  return [
    ...named.flatMap(({ task, entry, difference }): Finding[] =>
      difference === null ? [] : [finding(sheet, task, nameAddress(sheet, list, entry), difference, entry.name)],
    ),
    ...(isOfAllTasks ? sheet.tasks : [])
      .filter((task) => !listed.has(task))
      .map((task) => finding(sheet, task, cellAddress(sheet, task.row, "name"), "missing", null)),
  ];
}

/** By number, and by name where a list has no numbers. */
function paired(tasks: readonly Task[], entries: readonly Entry[]): readonly { task: Task; entry: Entry }[] {
  const byId = new Map(entries.map((entry) => [foldName(entry.id), entry]));
  const byName = new Map(entries.map((entry) => [foldName(entry.name), entry]));
  return tasks.flatMap((task) => {
    const entry = (task.id === "" ? undefined : byId.get(foldName(task.id))) ?? byName.get(foldName(task.name));
    return entry === undefined ? [] : [{ task, entry }];
  });
}

/** Only spaces, dots and width; a few letters; or another name altogether. */
type Difference = "spelling" | "letters" | "name";

function differenceOf(a: string, b: string): Difference | null {
  if (a === b || a === "" || b === "") return null;
  const [foldedA, foldedB] = [foldName(a), foldName(b)];
  if (foldedA === foldedB) return "spelling";
  return letterDistance(foldedA, foldedB, MOST_LETTERS) <= MOST_LETTERS ? "letters" : "name";
}

function finding(
  sheet: ScoreSheet,
  task: Task,
  address: string,
  difference: Difference | "missing",
  name: string | null,
): Finding {
  return {
    check: "name-differs",
    severity: difference === "spelling" ? "note" : "warning",
    address,
    task: taskTitle(task),
    expected: task.name,
    ...(name === null ? {} : { actual: name }),
    details: { difference, here: cellAddress(sheet, task.row, "name") },
  };
}

function nameAddress({ grid }: ScoreSheet, { columns }: TaskList, { row }: Entry): string {
  return addressAt(grid, row, columns.name ?? columns.id ?? 0);
}
