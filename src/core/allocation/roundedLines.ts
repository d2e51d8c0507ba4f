import type { AllocationRule, Rounding } from "../../rules/quota";
import { floor, fraction, multiply, subtract, toFraction, type Fraction } from "../exact/fraction";

/**
 * Cumulative lines in percent as whole places, by the readings of a rule set.
 *
 * @param n - how many tasks
 * @param lines - exact, in percent, never falling; the last one, the bottom grade's, is 100
 * @param allocation - rounding of a line, and from which end the bottom grade counts
 * @returns one number a grade, never falling, the last one n
 * @example
 * roundedLines(46, [5, 25, 100].map(toFraction), { rounding: "half-up", bottomGrade: "from-top" }) //=> [2, 12, 46]
 */
export function roundedLines(
  n: number,
  lines: readonly Fraction[],
  { rounding, bottomGrade }: Pick<AllocationRule, "rounding" | "bottomGrade">,
): number[] {
  if (rounding === "largest-remainder") return largestRemainders(n, lines);
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
  const left = n - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = shares
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => {
      const difference = b.rest.numerator * a.rest.denominator - a.rest.numerator * b.rest.denominator;
      return difference === 0n ? b.index - a.index : difference > 0n ? 1 : -1;
    });
  for (const { index } of byRemainder.slice(0, left)) counts[index]!++;
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** `percent` of n as a whole number of tasks and the exact rest. */
function split(percent: Fraction, n: number): { whole: number; rest: Fraction } {
  const places = multiply(percent, fraction(BigInt(n), 100n));
  const whole = floor(places);
  return { whole: Number(whole), rest: subtract(places, fraction(whole, 1n)) };
}
