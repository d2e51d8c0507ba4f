import type { StratumTasks } from "../../../core/allocation/allocateTasks";
import { outOfOrder } from "../../../core/consistency/outOfOrder";
import type { Finding } from "../../finding";
import { cellAddress, taskTitle, type Check, type CheckContext } from "../check";
import { statedGrades, tasksAddress } from "./statedGrades";

/**
 * Tasks whose grade does not fit the order of the scores, as few as explain it: compared as the allocation ranks them, so
 * after a correction, and only among tasks that share a quota.
 */
export const gradeOrder: Check = (context) => {
  const { sheet, ruleSet, allocation } = context;
  if (allocation === null) return [];
  const stated = statedGrades(sheet, ruleSet.grades);
  const graded = stated.filter((grade) => grade !== null).length;
  const misplaced = allocation.strata().flatMap((stratum) => misplacedTasks(stratum, stated, allocation.grades));
  if (misplaced.length > 1 && misplaced.length * 2 > graded) {
    // That many are no moves: the grades follow other scores, or count from the other end.
    const details = { count: misplaced.length, of: graded };
    return [{ check: "grade-order", severity: "warning", address: tasksAddress(sheet, "grade"), details }];
  }
  return misplaced.map((pair) => findingOf(pair, stated, context));
};

interface MisplacedTask {
  readonly position: number;
  /** A task in its right place that it is out of order with. */
  readonly other: number;
}

function misplacedTasks(
  { graded: { ranking }, positions }: StratumTasks,
  stated: readonly (number | null)[],
  allocated: ArrayLike<number>,
): readonly MisplacedTask[] {
  const placeOf = (at: number): number => ranking.standing(at).lower;
  // Tied tasks stand in the order of their grades: a split tie is another matter.
  const ordered = Array.from(ranking.order)
    .filter((at) => stated[positions[at]!] !== null)
    .sort((a, b) => placeOf(a) - placeOf(b) || stated[positions[a]!]! - stated[positions[b]!]!)
    .map((at) => positions[at]!);
  const grades = ordered.map((position) => stated[position]!);
  const out = outOfOrder(grades, (index) => grades[index] === allocated[ordered[index]!]);
  const isOut = new Set(out);
  const nearestKept = (index: number, step: 1 | -1): number | undefined => {
    let at = index + step;
    while (isOut.has(at)) at += step;
    return ordered[at];
  };
  return out.map((index) => {
    const above = nearestKept(index, -1);
    const isTooGood = above !== undefined && stated[above]! > grades[index]!;
    return { position: ordered[index]!, other: isTooGood ? above : nearestKept(index, 1)! };
  });
}

function findingOf(
  { position, other }: MisplacedTask,
  stated: readonly (number | null)[],
  { sheet }: CheckContext,
): Finding {
  const task = sheet.tasks[position]!;
  const isTooGood = stated[position]! < stated[other]!;
  return {
    check: "grade-order",
    severity: "warning",
    address: cellAddress(sheet, task.row, "grade"),
    task: taskTitle(task),
    actual: stated[position]!,
    details: {
      isTooGood: isTooGood ? 1 : 0,
      other: taskTitle(sheet.tasks[other]!),
      otherGrade: stated[other]!,
    },
  };
}
