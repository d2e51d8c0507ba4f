import { powerOfTen, toDecimal } from "./decimal";

/** An exact fraction; the denominator is above 0. It is kept as it arises and not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * @param numerator - a whole number
 * @param denominator - a whole number other than 0
 * @returns the fraction, with its sign in the numerator
 * @throws RangeError when the denominator is 0
 * @example
 * fraction(1n, -2n) //=> { numerator: -1n, denominator: 2n }
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError("a fraction with denominator 0");
  return denominator > 0n ? { numerator, denominator } : { numerator: -numerator, denominator: -denominator };
}

/**
 * A cell's number as a fraction, at Excel's 15 significant digits.
 *
 * @example
 * toFraction(12.5) //=> { numerator: 125n, denominator: 10n }
 */
export function toFraction(value: number): Fraction {
  const { coefficient, digits } = toDecimal(value);
  return { numerator: coefficient, denominator: powerOfTen(digits) };
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws RangeError when `b` is 0 */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** Below 0 when a < b, 0 when they are equal, above 0 when a > b; exact. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The whole number at or below the fraction. */
export function floor(a: Fraction): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/**
 * Rounds half away from zero, as Excel's ROUND does.
 *
 * @param a - the fraction
 * @param digits - digits behind the point to keep
 * @returns the rounded fraction, over 10^digits
 * @example
 * roundFraction(fraction(12973n, 100n), 0) //=> { numerator: 130n, denominator: 1n }
 */
export function roundFraction(a: Fraction, digits: number): Fraction {
  const scale = powerOfTen(digits);
  const magnitude = a.numerator < 0n ? -a.numerator : a.numerator;
  const rounded = (2n * magnitude * scale + a.denominator) / (2n * a.denominator);
  return { numerator: a.numerator < 0n ? -rounded : rounded, denominator: scale };
}

/** The nearest double, for showing; never for deciding. */
export function toNumber(a: Fraction): number {
  // Doubles hold 53 bits: scale down together so that both sides fit without overflowing to infinity.
  const bits = Math.max(a.numerator.toString(2).length, a.denominator.toString(2).length);
  if (bits <= 1000) return Number(a.numerator) / Number(a.denominator);
  const shift = BigInt(bits - 1000);
  return Number(a.numerator >> shift) / Number(a.denominator >> shift);
}
