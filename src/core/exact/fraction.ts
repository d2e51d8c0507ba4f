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

const LARGEST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);
/** Bits of a quotient that decide its nearest double: 53, one to round by, and one more for all that follows. */
const DECISIVE_BITS = 55;

/**
 * The nearest double, for showing; never for deciding. Equal fractions give the same double, whatever they were scaled by.
 *
 * @example
 * toNumber(fraction(3n * 10n ** 400n, 2n * 10n ** 400n)) //=> 1.5
 */
export function toNumber({ numerator, denominator }: Fraction): number {
  const magnitude = numerator < 0n ? -numerator : numerator;
  if (magnitude <= LARGEST_EXACT && denominator <= LARGEST_EXACT) return Number(numerator) / Number(denominator);
  const shift = Math.max(0, DECISIVE_BITS + bitLength(denominator) - bitLength(magnitude));
  const scaled = magnitude << BigInt(shift);
  const quotient = scaled / denominator;
  // What the division leaves over must still tell a half from a little more than a half.
  const nearest = Number(scaled % denominator === 0n ? quotient : quotient | 1n) * 2 ** -shift;
  return numerator < 0n ? -nearest : nearest;
}

const bitLength = (value: bigint): number => value.toString(2).length;
