import {
  compare,
  divide,
  multiply,
  roundFraction,
  subtract,
  toFraction,
  toNumber,
  type Fraction,
} from "../../../core/exact/fraction";
import { powerOfTen } from "../../../core/exact/decimal";
import type { NumberReading } from "../../cell/readNumber";

/** One way to read a printed rate. */
export interface PrintedRate {
  readonly value: number;
  /** Digits behind the point. */
  readonly digits: number;
  /** 1.028 for 102.8 %. */
  readonly isRatio: boolean;
}

/** How a printed rate comes from the exact one; only the first is what the rules ask for. */
export type Agreement = "rounded" | "cut-off" | "rounded-up";

const HUNDRED = toFraction(100);

/** No rate in percent is as low as this unless its indicator failed outright. */
const MOST_AS_RATIO = 10;

/** A number with more digits than these was computed, not printed, and its last ones are noise. */
export const MOST_DIGITS = 6;
const NOISE = 10 ** -MOST_DIGITS;

/**
 * The ways to read a printed rate: in percent, and a small number without a sign as a ratio as well. `100% 이상` says only
 * where the rate lies and is none of these.
 *
 * @example
 * printedRates(readNumber("103%")) //=> [{ value: 103, digits: 0, isRatio: false }]
 * @example
 * printedRates(readNumber("100% 이상")) //=> []
 */
export function printedRates(reading: NumberReading): readonly PrintedRate[] {
  if (reading.kind !== "number" || !/^%?$/.test(reading.unit)) return [];
  if (reading.assumed?.includes("at-least-dropped")) return [];
  const { value } = reading;
  const digits = digitsOf(value);
  const percent = { value, digits, isRatio: false };
  if (reading.unit !== "" || Math.abs(value) >= MOST_AS_RATIO) return [percent];
  // A cell shows 1.0 as 1, so a whole number says no more than its first digit behind the point.
  return [percent, { value, digits: Math.max(digits, 1), isRatio: true }];
}

/** The rate that is printed, in percent and exactly. */
export const percentOf = ({ value, isRatio }: PrintedRate): Fraction =>
  isRatio ? multiply(toFraction(value), HUNDRED) : toFraction(value);

/**
 * Does a printed rate come from an exact one: rounded half-up to its digits, cut off to them, or rounded up to them?
 *
 * @param rate - in percent
 * @returns `null` where it does not
 * @example
 * agreement(divide(toFraction(9400), toFraction(92)), { value: 103, digits: 0, isRatio: false }) //=> "rounded-up"
 */
export function agreement(rate: Fraction, { value, digits, isRatio }: PrintedRate): Agreement | null {
  const exact = isRatio ? divide(rate, HUNDRED) : rate;
  if (digits > MOST_DIGITS) return Math.abs(value - toNumber(exact)) < NOISE ? "rounded" : null;
  const printed = toFraction(value);
  if (compare(roundFraction(exact, digits), printed) === 0) return "rounded";
  const beyond = subtract(printed, exact);
  const unit: Fraction = { numerator: 1n, denominator: powerOfTen(digits) };
  if (!isBelow(beyond, unit)) return null;
  return beyond.numerator < 0n ? "cut-off" : "rounded-up";
}

/** Behind the point of a number as a cell shows it in full. */
export const digitsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

const isBelow = (difference: Fraction, bound: Fraction): boolean =>
  compare(difference, bound) < 0 && compare(difference, { ...bound, numerator: -bound.numerator }) > 0;

/** The reading that is nearest to a rate. */
export function likeliest(printed: readonly PrintedRate[], rate: Fraction): PrintedRate {
  const distance = (each: PrintedRate) => Math.abs(toNumber(subtract(percentOf(each), rate)));
  return printed.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}
