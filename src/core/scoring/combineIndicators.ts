import { add, compare, divide, fraction, multiply, toFraction, type Fraction } from "../exact/fraction";

const ZERO = fraction(0n, 1n);

/**
 * The weighted mean of several indicators' rates or points; the plain mean where no weights are given. The report takes the
 * plain mean of the rates: (110+115)/2 = 112.5.
 *
 * @param values - one an indicator, at least one
 * @param weights - one an indicator, of any scale, none below 0 and not all 0
 * @returns the mean, or `null` where there are no values or the weights cannot be used
 * @example
 * toNumber(weightedMean([toFraction(110), toFraction(115)])) //=> 112.5
 * @example
 * toNumber(weightedMean([toFraction(90), toFraction(120)], [2, 1])) //=> 100
 */
export function weightedMean(values: readonly Fraction[], weights?: readonly number[]): Fraction | null {
  if (values.length === 0) return null;
  if (weights !== undefined && (weights.length !== values.length || weights.some((weight) => !(weight >= 0))))
    return null;
  const exact = weights?.map(toFraction) ?? values.map(() => fraction(1n, 1n));
  const sum = exact.reduce(add, ZERO);
  if (compare(sum, ZERO) === 0) return null;
  return divide(values.map((value, index) => multiply(value, exact[index]!)).reduce(add, ZERO), sum);
}

/**
 * A rate with the most that it counts for when several are combined.
 *
 * @param rate - in percent
 * @param cap - in percent; `null` for none
 * @example
 * toNumber(cappedRate(toFraction(240), 150)) //=> 150
 */
export function cappedRate(rate: Fraction, cap: number | null): Fraction {
  return cap !== null && compare(rate, toFraction(cap)) > 0 ? toFraction(cap) : rate;
}
