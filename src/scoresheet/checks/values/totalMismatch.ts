import { toDecimal } from "../../../core/exact/decimal";
import { compare, toNumber } from "../../../core/exact/fraction";
import { scoreUnits } from "../../../core/ranking/scoreUnits";
import type { Rubric } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";
import { headedPoints } from "../../header/headedPoints";
import { itemWeights, type ItemWeights } from "./itemWeights";

/**
 * A score that is not the sum of its items' points and bonus. Only where the sheet holds every item, and where most scores
 * are such a sum: else the score is something else, such as one that was converted (환산점수).
 */
export const totalMismatch: Check = ({ sheet, ruleSet }) => {
  const { rubric } = ruleSet;
  if (rubric === null || !holdsEveryItem(sheet, rubric)) return [];
  const digits = printedDigits(sheet, ruleSet.allocation.scoreDigits);
  const mismatches = (totals: readonly Total[]) =>
    totals.filter(({ score, sum }) => scoreUnits(score, digits) !== scoreUnits(sum, digits));
  const isFew = (found: readonly Total[], totals: readonly Total[]) => found.length * 2 <= totals.length;
  const plain = totalsOf(sheet, () => 1);
  let found = mismatches(plain);
  if (!isFew(found, plain)) {
    const weighted = totalsOf(sheet, (task) => toldWeight(itemWeights(task, rubric)));
    found = mismatches(weighted);
    if (!isFew(found, weighted)) return [];
  }
  return found.map(({ task, score, sum }): Finding => ({
    check: "total-mismatch",
    severity: "warning",
    address: cellAddress(sheet, task.row, "score"),
    task: taskTitle(task),
    actual: score,
    expected: scoreUnits(sum, digits) / 10 ** digits,
  }));
};

/** A weight that could be any of the rubric's says nothing of the sum. */
const toldWeight = ({ least, most }: ItemWeights): number | null =>
  compare(least, most) === 0 ? toNumber(most) : null;

interface Total {
  readonly task: Task;
  readonly score: number;
  readonly sum: number;
}

/** Do the items of the sheet have as many points as the rules' items, or as the score's own heading says? */
function holdsEveryItem(sheet: ScoreSheet, { items }: Rubric): boolean {
  let full = 0;
  for (const { id, points } of items) {
    const column = sheet.columns[ITEM_COLUMNS[id].points];
    if (column !== undefined) full += headedPoints(sheet.grid, sheet.header, column) ?? points;
  }
  const ofScore =
    sheet.columns.score === undefined ? null : headedPoints(sheet.grid, sheet.header, sheet.columns.score);
  return full > 0 && full === (ofScore ?? items.reduce((sum, { points }) => sum + points, 0));
}

/**
 * The scores beside the sums of their items' points; without tasks of which an item has no points.
 *
 * @param weightOf - what a task's points of 성과지표 달성도 are multiplied by: 적극성 × 대표성, or 1 where they already are;
 *   `null` where nobody can tell
 */
function totalsOf({ tasks }: ScoreSheet, weightOf: (task: Task) => number | null): readonly Total[] {
  return tasks.flatMap((task): Total[] => {
    const weight = weightOf(task);
    if (task.score.kind !== "number" || weight === null) return [];
    let sum = 0;
    for (const [id, { points }] of Object.entries(task.items)) {
      if (id === "bonus" && points.kind === "blank") continue;
      if (points.kind !== "number") return [];
      sum += id === "achievement" ? points.value * weight : points.value;
    }
    return [{ task, score: task.score.value, sum }];
  });
}

/** Scores that the sheet keeps at one digit are sums that were rounded to it. */
function printedDigits({ tasks }: ScoreSheet, most: number): number {
  let digits = 0;
  for (const { score } of tasks) {
    if (score.kind === "number") digits = Math.max(digits, toDecimal(score.value).digits);
    if (digits >= most) return most;
  }
  return digits;
}
