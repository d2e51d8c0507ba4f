import type { Moments } from "./moments";

/**
 * How far two means are apart, in standard errors of their difference (Welch): what the sizes and the spreads of the two
 * explain stays below 2 or 3.
 *
 * @returns above 0 where the first is higher; `null` where neither has a spread, so that there is nothing to measure with
 * @example
 * meanDistance({ n: 4, mean: 90, variance: 4 }, { n: 9, mean: 80, variance: 27 }) //=> 5
 */
export function meanDistance(a: Moments, b: Moments): number | null {
  const error = Math.sqrt(a.variance / a.n + b.variance / b.n);
  return error > 0 ? (a.mean - b.mean) / error : null;
}
