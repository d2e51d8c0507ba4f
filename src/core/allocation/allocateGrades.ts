import type { RuleSet, Ties } from "../../rules/ruleSet";
import { rankScores, type Ranking } from "../ranking/rankScores";
import { gradeLines } from "./gradeLines";

/** Why a task has its grade, as data; the face puts it into a sentence. */
export interface GradeExplanation {
  /** 1 for the best. */
  readonly grade: number;
  /** The rank that counted; a half where a tie's middle counts. */
  readonly rank: number;
  readonly n: number;
  readonly ties: Ties;
  /** How many tasks share the score, itself included. */
  readonly tieSize: number;
  /** The last place of the grade. */
  readonly lastPlace: number;
  /** The last place of the next better grade, which the rank is beyond; `null` in the best grade. */
  readonly missedPlace: number | null;
  /** The grade's own cumulative line in percent; `null` for the bottom grade, and where {@link leavesBottomPercent} speaks. */
  readonly linePercent: number | null;
  /** Where the grade ends because so many percent, counted from the last task up, are the bottom grade's. */
  readonly leavesBottomPercent: number | null;
}

export interface Allocation {
  readonly n: number;
  /** One a score, 1 for the best, in the order of the scores. */
  readonly grades: readonly number[];
  /** How many scores got each grade, best to worst. */
  readonly counts: readonly number[];
  /** How many places each grade has; ties can leave some unused. */
  readonly quota: readonly number[];
  readonly ranking: Ranking;
  explain(position: number): GradeExplanation;
}

/**
 * Gives every score its grade by the quota of a rule set: a score has the best grade whose cumulative places its rank is
 * within. Linear in the number of scores; every comparison is between whole numbers.
 *
 * @param scores - finite numbers, one a task, a higher one is better
 * @param ruleSet - grades, lines and readings
 * @param lines - the cumulative places a grade, where a committee has moved them; the rule set's own otherwise
 * @returns the grades and how each came about
 * @throws RangeError when a score is not finite, or `lines` does not fit the grades
 * @example
 * allocateGrades([90, 90, 90, 80], RULE_SET_2023).grades //=> [5, 5, 5, 6]
 */
export function allocateGrades(
  scores: ArrayLike<number>,
  ruleSet: Pick<RuleSet, "grades" | "allocation">,
  lines: readonly number[] = gradeLines(scores.length, ruleSet.grades, ruleSet.allocation),
): Allocation {
  const n = scores.length;
  const { ties, scoreDigits } = ruleSet.allocation;
  if (lines.length !== ruleSet.grades.length || lines[lines.length - 1] !== n) {
    throw new RangeError(`the lines ${lines.join(", ")} do not fit ${ruleSet.grades.length} grades of ${n} tasks`);
  }
  const ranking = rankScores(scores, scoreDigits);
  const doubled = ranking.doubledRanks(ties);
  const grades = new Array<number>(n);
  const counts = lines.map(() => 0);
  // Best first, so that the grade only ever moves on: one pass for all.
  let grade = 0;
  for (const position of ranking.order) {
    while (doubled[position]! > 2 * lines[grade]!) grade++;
    grades[position] = grade + 1;
    counts[grade]!++;
  }
  return {
    n,
    grades,
    counts,
    quota: lines.map((line, index) => line - (lines[index - 1] ?? 0)),
    ranking,
    explain(position) {
      const { tieSize } = ranking.standing(position);
      const index = grades[position]! - 1;
      return {
        grade: index + 1,
        rank: doubled[position]! / 2,
        n,
        ties,
        tieSize,
        lastPlace: lines[index]!,
        missedPlace: index === 0 ? null : lines[index - 1]!,
        ...lineOf(ruleSet, index),
      };
    },
  };
}

/** What ends a grade: its own line, or the share of the bottom grade where that is counted from the last task up. */
function lineOf(
  { grades, allocation }: Pick<RuleSet, "grades" | "allocation">,
  index: number,
): Pick<GradeExplanation, "linePercent" | "leavesBottomPercent"> {
  const { line } = grades[index]!;
  const fromBottom = allocation.bottomGrade === "from-bottom" && allocation.rounding !== "largest-remainder";
  return fromBottom && index === grades.length - 2 && line !== null
    ? { linePercent: null, leavesBottomPercent: 100 - line }
    : { linePercent: line, leavesBottomPercent: null };
}
