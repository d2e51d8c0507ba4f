import type { AllocationRule, Ties } from "../../rules/quota";
import { rankScores, type Ranking } from "../ranking/rankScores";
import { gradeByLines } from "./gradeByLines";
import { ownCounts } from "./ownCounts";

/** The grades of tasks that share one quota. */
export interface GradedRanking {
  readonly n: number;
  /** One a score, 1 for the best, in the order of the scores. */
  readonly grades: Uint8Array;
  /** How many scores got each grade, best to worst. */
  readonly counts: readonly number[];
  /** How many places each grade has; ties can leave some unused. */
  readonly quota: readonly number[];
  readonly lines: readonly number[];
  readonly ranking: Ranking;
}

/**
 * Gives every score its grade by cumulative places: a score has the best grade whose places its rank is within. Linear in
 * the number of scores; every comparison is between whole numbers.
 *
 * @param scores - finite numbers, one a task, a higher one is better
 * @param lines - the cumulative places of each grade, from `quotaLines` or as a committee has moved them
 * @param allocation - the reading of ties, and the digits that scores are compared at
 * @returns the grades, how many of each, and the ranking
 * @throws RangeError when a score is not finite, or the lines fall or do not end with all tasks
 * @example
 * Array.from(allocateGrades([90, 90, 80], [1, 2, 3], { ties: "lower", scoreDigits: 2 }).grades) //=> [2, 2, 3]
 */
export function allocateGrades(
  scores: ArrayLike<number>,
  lines: readonly number[],
  { ties, scoreDigits }: Pick<AllocationRule, "ties" | "scoreDigits">,
): GradedRanking {
  return gradeRanking(rankScores(scores, scoreDigits), lines, ties);
}

/** {@link allocateGrades} of scores that are ranked already. */
export function gradeRanking(ranking: Ranking, lines: readonly number[], ties: Ties): GradedRanking {
  const { n } = ranking;
  const quota = ownCounts(lines);
  if (lines[lines.length - 1] !== n || quota.some((places) => !(places >= 0))) {
    throw new RangeError(`the lines ${lines.join(", ")} do not fit ${n} tasks`);
  }
  return { n, quota, lines, ranking, ...gradeByLines(ranking, lines, ties) };
}
