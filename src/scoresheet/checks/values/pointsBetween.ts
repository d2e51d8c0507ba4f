import { toDecimal } from "../../../core/exact/decimal";
import { compare, roundFraction, toFraction, toNumber, type Fraction } from "../../../core/exact/fraction";

/** Points from one end to another, both included. */
export interface PointsBetween {
  readonly from: Fraction;
  readonly to: Fraction;
  /** The ends as doubles: what is clearly between them needs no exact look. */
  readonly near: readonly [number, number];
}

export const pointsBetween = (from: Fraction, to: Fraction): PointsBetween => ({
  from,
  to,
  near: [toNumber(from), toNumber(to)],
});

/** No points are printed with more digits. */
const MOST_DIGITS = 6;
/** More than a double is off, and less than any printed digit. */
const CLEARLY = 1e-9;

/**
 * Do points lie between the ends? Points that were rounded are held to ends that are rounded alike: 36.85 may come of
 * 36.848.
 *
 * @example
 * isBetween(36.85, pointsBetween(toFraction(35.9), toFraction(36.848))) //=> true
 */
export function isBetween(points: number, { from, to, near: [low, high] }: PointsBetween): boolean {
  if (points > low + CLEARLY && points < high - CLEARLY) return true;
  const digits = Math.min(toDecimal(points).digits, MOST_DIGITS);
  const exact = roundFraction(toFraction(points), digits);
  return compare(exact, roundFraction(from, digits)) >= 0 && compare(exact, roundFraction(to, digits)) <= 0;
}

/**
 * The two ends for a sentence, at two digits.
 *
 * @example
 * printedRange(pointsBetween(toFraction(33.6), toFraction(34.56))) //=> "33.6~34.56"
 */
export const printedRange = ({ from, to }: PointsBetween): string =>
  [from, to].map((end) => toNumber(roundFraction(end, 2))).join("~");
