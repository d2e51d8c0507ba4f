import { toFraction, type Fraction } from "../exact/fraction";
import { weightedMean } from "./combineIndicators";

/** A task's total, how much the task weighs, and whose it is. */
export interface WeighedTask {
  readonly total: number;
  /** Of any scale, not below 0. */
  readonly weight: number;
  readonly group: string;
}

export interface GroupTotal {
  readonly group: string;
  /** `null` where all tasks of the group weigh 0. */
  readonly total: Fraction | null;
}

/**
 * The total of each group (a department, a subcommittee) from its tasks' totals by their weights (과제 가중치).
 *
 * @param tasks - of all groups
 * @returns one entry a group, in the order in which they first come
 * @throws RangeError for a weight below 0
 * @example
 * weightedTotals([{ total: 90, weight: 2, group: "가" }, { total: 60, weight: 1, group: "가" }]).map(({ total }) => toNumber(total)) //=> [80]
 */
export function weightedTotals(tasks: readonly WeighedTask[]): readonly GroupTotal[] {
  if (tasks.some(({ weight }) => !(weight >= 0))) throw new RangeError("a task cannot weigh less than nothing");
  return [...new Set(tasks.map(({ group }) => group))].map((group) => {
    const own = tasks.filter((task) => task.group === group);
    const totals = own.map(({ total }) => toFraction(total));
    return {
      group,
      total: weightedMean(
        totals,
        own.map(({ weight }) => weight),
      ),
    };
  });
}
