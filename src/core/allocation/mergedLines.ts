import type { UnearnedGrade } from "../../rules/quota";
import { cumulativeCounts } from "./cumulativeCounts";
import { ownCounts } from "./ownCounts";

/**
 * Takes the places of grades that nobody deserves to their neighbours: nobody 가, its share goes to 양.
 *
 * @param lines - the cumulative places of each grade
 * @param unearned - the rule set's own
 * @param withheld - the grades that nobody deserves, 1 for the best; a grade that is not among the unearned stays
 * @returns the lines with no places for the withheld grades
 * @example
 * mergedLines([2, 6, 9, 10], CIVIL_SERVICE.unearned, [4]) //=> [2, 6, 10, 10]
 */
export function mergedLines(
  lines: readonly number[],
  unearned: readonly UnearnedGrade[],
  withheld: readonly number[],
): readonly number[] {
  const counts = ownCounts(lines);
  const merged = counts.map(() => 0);
  counts.forEach((count, index) => (merged[receiver(index + 1, unearned, withheld) - 1]! += count));
  return cumulativeCounts(merged);
}

/**
 * The grade that takes over the places of a grade: itself unless it is withheld. A neighbour that is withheld as well hands
 * them on; two that would hand them to each other keep them, since nobody is left to take them.
 *
 * @example
 * receiver(4, CIVIL_SERVICE.unearned, [4]) //=> 3
 */
export function receiver(grade: number, unearned: readonly UnearnedGrade[], withheld: readonly number[]): number {
  const passed = new Set<number>();
  let at = grade;
  while (withheld.includes(at)) {
    const rule = unearned.find((candidate) => candidate.grade === at);
    if (rule === undefined) return at;
    if (passed.has(at)) return grade;
    passed.add(at);
    at = rule.mergeInto;
  }
  return at;
}
