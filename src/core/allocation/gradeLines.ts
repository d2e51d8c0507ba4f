import type { AllocationRule, GradeRule, Rounding } from "../../rules/ruleSet";
import { floor, fraction, multiply, subtract, toFraction, type Fraction } from "../exact/fraction";
import { cumulativeCounts } from "./cumulativeCounts";

/**
 * The cumulative places down to the end of each grade, best to worst: for 46 tasks under the 2023 rules
 * 2, 11, 16, 29, 36, 44, 46. A task whose rank is within a grade's places has that grade or a better one.
 *
 * @param n - how many tasks, 0 or more
 * @param grades - the rule set's grades with their cumulative lines in percent
 * @param allocation - the readings: rounding of a line, and from which end the bottom grade counts
 * @returns one number a grade, never falling, the last one n
 * @throws RangeError when n is not a whole number of 0 or more
 * @example
 * gradeLines(46, RULE_SET_2023.grades, RULE_SET_2023.allocation) //=> [2, 11, 16, 29, 36, 44, 46]
 */
export function gradeLines(
  n: number,
  grades: readonly GradeRule[],
  allocation: Pick<AllocationRule, "rounding" | "bottomGrade">,
): number[] {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of tasks: ${n}`);
  const { rounding, bottomGrade } = allocation;
  const lines = grades.map((grade) => toFraction(grade.line ?? 100));
  if (rounding === "largest-remainder") return cumulativeCounts(largestRemainders(n, lines));

  const places = lines.map((line) => roundPlaces(line, n, rounding));
  const bottom = lines.length - 2;
  const bottomLine = lines[bottom];
  if (bottomGrade === "from-bottom" && bottomLine !== undefined) {
    const bottomShare = subtract(toFraction(100), bottomLine);
    const bottomPlaces = roundPlaces(bottomShare, n, rounding);
    // Rounding a few tasks can let the bottom grade and the line above it cross; the lines must not fall.
    places[bottom] = Math.max(n - bottomPlaces, places[bottom - 1] ?? 0);
  }
  return places;
}

/**
 * How many places each grade has before anyone moves a line.
 *
 * @param n - how many tasks
 * @returns one count a grade, best to worst; they add up to n
 * @example
 * quotaCounts(46, RULE_SET_2023.grades, RULE_SET_2023.allocation) //=> [2, 9, 5, 13, 7, 8, 2]
 */
export function quotaCounts(
  n: number,
  grades: readonly GradeRule[],
  allocation: Pick<AllocationRule, "rounding" | "bottomGrade">,
): number[] {
  const lines = gradeLines(n, grades, allocation);
  return lines.map((line, index) => line - (lines[index - 1] ?? 0));
}

/**
 * `percent` of n tasks as whole places.
 *
 * @param percent - exact, in percent
 * @param n - how many tasks
 * @param rounding - a reading that looks at one line alone
 * @example
 * roundPlaces(toFraction(25), 46, "half-up") //=> 12
 */
export function roundPlaces(percent: Fraction, n: number, rounding: Exclude<Rounding, "largest-remainder">): number {
  const { whole, rest } = split(percent, n);
  if (rounding === "down") return whole;
  const twice = 2n * rest.numerator;
  const up = rounding === "half-up" ? twice >= rest.denominator : twice > rest.denominator;
  return up ? whole + 1 : whole;
}

/**
 * Every grade's share gets its whole places; what is left goes to the largest remainders, one each. Of equal remainders
 * the worse grade comes first, so that a line is never exceeded where another reading is as good.
 */
function largestRemainders(n: number, lines: readonly Fraction[]): number[] {
  const shares = lines.map((line, index) => split(subtract(line, lines[index - 1] ?? fraction(0n, 1n)), n));
  const counts = shares.map((share) => share.whole);
  let left = n - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = shares
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => {
      const difference = b.rest.numerator * a.rest.denominator - a.rest.numerator * b.rest.denominator;
      return difference === 0n ? b.index - a.index : difference > 0n ? 1 : -1;
    });
  for (const { index } of byRemainder) {
    if (left === 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
    left--;
  }
  return counts;
}

/** `percent` of n as a whole number of tasks and the exact rest. */
function split(percent: Fraction, n: number): { whole: number; rest: Fraction } {
  const places = multiply(percent, fraction(BigInt(n), 100n));
  const whole = floor(places);
  return { whole: Number(whole), rest: subtract(places, fraction(whole, 1n)) };
}
