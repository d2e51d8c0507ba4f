import type { ScoresQuota } from "../../rules/quota";
import { scoreUnits } from "../ranking/scoreUnits";
import { cumulativeCounts } from "./cumulativeCounts";

/**
 * The cumulative places that a quota by scores comes out at: a task has the best grade whose lowest score it reaches.
 *
 * @param scores - one a task
 * @param quota - the lowest score of each grade but the bottom one
 * @param digits - digits that scores are compared at
 * @example
 * scoreLines([95, 90, 89.99, 12], { basis: "scores", scores: [90, 80] }, 2) //=> [2, 3, 4]
 */
export function scoreLines(scores: ArrayLike<number>, quota: ScoresQuota, digits: number): readonly number[] {
  const lowest = quota.scores.map((score) => scoreUnits(score, digits));
  const counts = [...lowest, 0].map(() => 0);
  for (let position = 0; position < scores.length; position++) {
    const units = scoreUnits(scores[position]!, digits);
    const grade = lowest.findIndex((least) => units >= least);
    counts[grade === -1 ? lowest.length : grade]!++;
  }
  return cumulativeCounts(counts);
}
