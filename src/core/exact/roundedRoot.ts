import { compare, floor, fraction, multiply, subtract, toNumber, type Fraction } from "./fraction";

const HALF = fraction(1n, 2n);
const ZERO = fraction(0n, 1n);

/**
 * `base ± √square`, rounded to a whole number half away from zero, exactly: roots are compared by their squares and never
 * computed, so no digit hangs on a double.
 *
 * @param base - the rational part
 * @param sign - 1 to add the root, -1 to take it off
 * @param square - what the root is of, 0 or more
 * @throws RangeError when the square is below 0
 * @example
 * roundedRoot(fraction(50n, 1n), 1, fraction(2n, 1n)) //=> 51n
 */
export function roundedRoot(base: Fraction, sign: 1 | -1, square: Fraction): bigint {
  if (square.numerator < 0n) throw new RangeError("a root of a number below 0");
  const isNegative = compareRoot(base, sign, square, ZERO) < 0;
  const rounded = isNegative
    ? roundUpwards(subtract(ZERO, base), sign === 1 ? -1 : 1, square)
    : roundUpwards(base, sign, square);
  return isNegative ? -rounded : rounded;
}

/** For a value of 0 or more: the largest whole number that is at most a half above it. */
function roundUpwards(base: Fraction, sign: 1 | -1, square: Fraction): bigint {
  const estimate = toNumber(base) + sign * Math.sqrt(toNumber(square));
  let whole = floor(fraction(BigInt(Math.round(estimate)), 1n));
  const reaches = (candidate: bigint) => compareRoot(base, sign, square, subtract(fraction(candidate, 1n), HALF)) >= 0;
  // The estimate is off by a few units at most; the comparisons decide.
  while (!reaches(whole)) whole--;
  while (reaches(whole + 1n)) whole++;
  return whole;
}

/** Below 0 when `base ± √square` is below the bound, 0 when they are equal, above 0 when it is above. */
function compareRoot(base: Fraction, sign: 1 | -1, square: Fraction, bound: Fraction): number {
  const rest = multiply(subtract(bound, base), fraction(BigInt(sign), 1n));
  const byRoot = rest.numerator < 0n ? 1 : compare(square, multiply(rest, rest));
  return sign * byRoot;
}
