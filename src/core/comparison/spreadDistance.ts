import type { Moments } from "./moments";

/**
 * How far the ratio of two variances is from what chance does, in standard deviations: the ratio follows an F distribution with
 * n−1 degrees of freedom each, whose cube root is nearly normal (Paulson 1942), so a bound of 2.6 is about 1 in 100 on both
 * sides together.
 *
 * @returns above 0 where the first spreads more; `null` where either has no spread
 * @example
 * spreadDistance({ n: 10, mean: 0, variance: 4 }, { n: 10, mean: 0, variance: 4 }) //=> 0
 */
export function spreadDistance(a: Moments, b: Moments): number | null {
  if (a.variance <= 0 || b.variance <= 0) return null;
  const root = Math.cbrt(a.variance / b.variance);
  const [ofA, ofB] = [2 / (9 * (a.n - 1)), 2 / (9 * (b.n - 1))];
  return ((1 - ofB) * root - (1 - ofA)) / Math.sqrt(ofB * root ** 2 + ofA);
}
