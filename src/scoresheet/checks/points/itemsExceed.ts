import type { Finding } from "../../finding";
import { headCell } from "../../header/headCell";
import { headings } from "../../header/headings";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ItemEntry, ItemId, ScoreSheet, Task } from "../../scoreSheet";
import type { Check } from "../check";

/** Fewer tasks than these share an item by chance. */
const FEWEST_TASKS = 3;

/** An item of some tasks only (가·감점) falls to one subcommittee by chance; more rarely than this it does not. */
const LEAST_CHANCE = 0.001;

/**
 * An item that one subcommittee scores and no other does, such as a bonus as an item of its own: its totals reach higher. It
 * is told where every task of the subcommittee has points for it, or so many that chance would hardly give them all to one.
 */
export const itemsExceed: Check = ({ sheet }) => {
  const groups = new Set(sheet.tasks.map(({ group }) => group).filter((group) => group !== ""));
  if (groups.size < 2) return [];
  const sizes = countByGroup(sheet.tasks);
  const scored = new Map(
    (Object.keys(ITEM_COLUMNS) as ItemId[]).map((id) => [
      id,
      countByGroup(sheet.tasks.filter((task) => hasPoints(task.items[id]))),
    ]),
  );
  return Array.from(scored).flatMap(([id, counts]): readonly Finding[] => {
    const [only, second] = Array.from(counts);
    if (only === undefined || second !== undefined || !groups.has(only[0])) return [];
    const [group, count] = only;
    const size = sizes.get(group)!;
    if (!standsOut({ count, size, all: sheet.tasks.length })) return [];
    // A subcommittee without points for any item has not been scored yet.
    const areScored = Array.from(groups).every(
      (other) => other === group || Array.from(scored).some(([item, of]) => item !== id && of.has(other)),
    );
    return areScored ? [findingOf(sheet, id, group, { count, size })] : [];
  });
};

/** Has a task points for an item, or at least a label where there is no column of points? */
function hasPoints(entry: ItemEntry | undefined): boolean {
  if (entry === undefined) return false;
  if (entry.points.kind === "number") return entry.points.value !== 0;
  return entry.pointsColumn === null && !/^[-–—−ㅡ]?$/.test(entry.label);
}

function countByGroup(tasks: readonly Task[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of tasks) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Would chance hardly have given all of an item to one group? */
function standsOut({ count, size, all }: { count: number; size: number; all: number }): boolean {
  if (count < FEWEST_TASKS) return false;
  let chance = 1;
  for (let taken = 0; taken < count; taken++) chance *= (size - taken) / (all - taken);
  return count === size || chance < LEAST_CHANCE;
}

function findingOf(
  sheet: ScoreSheet,
  id: ItemId,
  group: string,
  { count, size }: { readonly count: number; readonly size: number },
): Finding {
  const { points, label } = ITEM_COLUMNS[id];
  const column = sheet.columns[points] ?? (label === null ? undefined : sheet.columns[label])!;
  const heading = headings(sheet.grid, sheet.header, column).join(" ").replace(/\s+/g, " ");
  return {
    check: "items-exceed",
    severity: "warning",
    address: headCell(sheet.grid, sheet.header, column),
    details: { group, item: heading, count, size },
  };
}
