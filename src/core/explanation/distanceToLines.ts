import type { GradingRules } from "../../rules/ruleSet";
import type { Allocation, Stratum } from "../allocation/allocateTasks";
import { doubledRank } from "../ranking/rankScores";
import { scoreUnits } from "../ranking/scoreUnits";

/** How far it is to another grade, all other scores left as they are. */
export interface GradeDistance {
  /** The grade on the other side, 1 for the best. */
  readonly grade: number;
  readonly points: number;
  /** In places of the ranking; `null` for a quota by scores, which ranks nobody. */
  readonly ranks: number | null;
}

export interface LineDistances {
  /** What is missing for the next better grade that has any place; `null` in the best. */
  readonly toBetter: GradeDistance | null;
  /** What can be lost before the grade is lost; `null` where no loss would do that. */
  readonly toWorse: GradeDistance | null;
}

/**
 * How far a task is from the lines above and below it.
 *
 * @param allocation - the grades
 * @param position - of the task
 * @param rules - with the reading of ties and the digits that scores are compared at
 * @returns points and ranks to the next better grade, and those that can be lost
 * @example
 * distanceToLines(allocateTasks([90, 80, 70, 60], RULE_SET_2023).allocation, 1, RULE_SET_2023).toBetter //=> { grade: 2, points: 10.01, ranks: 1 }
 */
export function distanceToLines(
  allocation: Allocation,
  position: number,
  { allocation: readings }: GradingRules,
): LineDistances {
  const stratum = allocation.stratum(position);
  return stratum.quota.basis === "scores"
    ? toLowestScores(stratum, stratum.quota.scores, readings)
    : toPlaces(stratum, readings);
}

type Readings = GradingRules["allocation"];

function toLowestScores(
  { scores, at, graded }: Stratum,
  lowest: readonly number[],
  { scoreDigits }: Readings,
): LineDistances {
  const scale = 10 ** scoreDigits;
  const own = scoreUnits(scores[at]!, scoreDigits);
  const grade = graded.grades[at]!;
  const [better, least] = [lowest[grade - 2], lowest[grade - 1]];
  return {
    toBetter:
      better === undefined
        ? null
        : { grade: grade - 1, points: (scoreUnits(better, scoreDigits) - own) / scale, ranks: null },
    // The first score that is too low lies one unit below the lowest of the grade.
    toWorse:
      least === undefined
        ? null
        : { grade: grade + 1, points: (own - scoreUnits(least, scoreDigits) + 1) / scale, ranks: null },
  };
}

function toPlaces(stratum: Stratum, readings: Readings): LineDistances {
  const { graded, at, scores } = stratum;
  const { lines, ranking } = graded;
  const scale = 10 ** readings.scoreDigits;
  const own = scoreUnits(scores[at]!, readings.scoreDigits);
  const grade = graded.grades[at]!;
  const rank = ranking.rank(at, readings.ties);
  const [better, line] = [lines[grade - 2] ?? 0, lines[grade - 1]!];
  const betterGrade = lines.indexOf(better) + 1;
  const worseGrade = lines.findIndex((other) => other > line) + 1;
  return {
    toBetter:
      better === 0
        ? null
        : {
            grade: betterGrade,
            points: (leastUnits(stratum, better, readings)! - own) / scale,
            ranks: rank - better,
          },
    toWorse:
      worseGrade === 0
        ? null
        : {
            grade: worseGrade,
            points: (own - leastUnits(stratum, line, readings)! + 1) / scale,
            ranks: line - rank + 1,
          },
  };
}

/**
 * The fewest units with which the task would stand within a line, all others unchanged: those of the task that holds the
 * line's last place among the others, if a tie with it is within the line, and else one more.
 */
function leastUnits({ graded, at, scores }: Stratum, line: number, { ties, scoreDigits }: Readings): number | null {
  const { n, ranking } = graded;
  const { upper } = ranking.standing(at);
  const unitsAt = (place: number): number => scoreUnits(scores[ranking.order[place - 1]!]!, scoreDigits);
  // Without the task itself, everybody behind it stands one place further up.
  const place = line < upper ? line : line + 1;
  if (place > n) return null;
  const units = unitsAt(place);
  const own = scoreUnits(scores[at]!, scoreDigits);
  const holder = ranking.standing(ranking.order[place - 1]!);
  const isOwnTie = units === own;
  const better = holder.upper - 1 - (own > units ? 1 : 0);
  const atLeast = holder.lower - (own > units || isOwnTie ? 1 : 0);
  return doubledRank(atLeast + 1, better + 1, ties) <= 2 * line ? units : units + 1;
}
