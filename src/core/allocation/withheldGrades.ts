import type { UnearnedGrade } from "../../rules/quota";
import { scoreUnits } from "../ranking/scoreUnits";

/**
 * The grades that nobody deserves this time: those that the committee withholds, and those whose scores nobody has.
 *
 * @param scores - one a task
 * @param unearned - the rule set's grades that nobody may deserve
 * @param withheld - what the committee says, 1 for the best
 * @param digits - digits that scores are compared at
 * @example
 * withheldGrades([90, 60], [{ grade: 4, mergeInto: 3, from: null, below: 60 }], [], 2) //=> [4]
 */
export function withheldGrades(
  scores: ArrayLike<number>,
  unearned: readonly UnearnedGrade[],
  withheld: readonly number[],
  digits: number,
): readonly number[] {
  return unearned
    .filter((rule) => withheld.includes(rule.grade) || isUnearned(scores, rule, digits))
    .map(({ grade }) => grade);
}

function isUnearned(scores: ArrayLike<number>, { from, below }: UnearnedGrade, digits: number): boolean {
  if (from === null && below === null) return false;
  const least = from === null ? -Infinity : scoreUnits(from, digits);
  const beyond = below === null ? Infinity : scoreUnits(below, digits);
  return !Array.from(scores).some((score) => {
    const units = scoreUnits(score, digits);
    return units >= least && units < beyond;
  });
}
