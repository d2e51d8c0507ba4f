import { cumulativeCounts } from "../allocation/cumulativeCounts";
import { powerOfTen } from "../exact/decimal";
import { floor, fraction, multiply, roundFraction, toFraction, type Fraction } from "../exact/fraction";

/** A number of a table as it is printed, and the digits behind its point. */
export interface PrintedNumber {
  readonly value: number;
  readonly digits: number;
}

/**
 * Why percents are not exactly those of the counts, and yet no slip: `cut-off`, digits were dropped instead of rounded;
 * `rounded-added`, shares were rounded first and added up afterwards; `kept-to-100`, one was changed so that all add up.
 */
export type ShareCause = "cut-off" | "rounded-added" | "kept-to-100";

/** What a printed row of percents should hold. */
export interface ShareRow {
  /** One a count, rounded half up at the digits of the printed number. */
  readonly expected: readonly number[];
  /** The entries that are not as expected, by index. */
  readonly wrong: readonly number[];
  /** What explains all of them, `null` where nothing does or none is wrong. */
  readonly cause: ShareCause | null;
}

/**
 * Holds a printed row of percents against the counts that it is of.
 *
 * @param printed - one a count; `null` where nothing is printed, which is never wrong
 * @param counts - whole numbers of 0 or more, not all 0
 * @param kind - does each percent stand for its own count, or for it and all before it?
 * @example
 * printedShares([{ value: 4.4, digits: 1 }, { value: 100, digits: 0 }], [2, 44], "cumulative").wrong //=> [0]
 */
export function printedShares(
  printed: readonly (PrintedNumber | null)[],
  counts: readonly number[],
  kind: "own" | "cumulative",
): ShareRow {
  const finest = Math.max(0, ...printed.map((number) => number?.digits ?? 0));
  const row = printed.map((number) => ({ number, digits: number?.digits ?? finest }));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const percents = (kind === "own" ? counts : cumulativeCounts(counts)).map((count) => percentOf(count, total));
  /** Whole units of an entry's own last digit. */
  const roundedAt = (value: Fraction, index: number): bigint => roundFraction(value, row[index]!.digits).numerator;
  const shown = row.map(({ number }, index) => (number === null ? null : roundedAt(toFraction(number.value), index)));
  const expected = percents.map(roundedAt);
  const wrong = [...row.keys()].filter((index) => shown[index] !== null && shown[index] !== expected[index]);

  const explains = (other: (index: number) => bigint): boolean => wrong.every((index) => shown[index] === other(index));
  const isCutOff = () => explains((index) => cutOff(percents[index]!, row[index]!.digits));
  const addedUp = () => {
    const rounded = counts.map((count) => Number(roundFraction(percentOf(count, total), finest).numerator));
    return cumulativeCounts(rounded).map((units) => fraction(BigInt(units), powerOfTen(finest)));
  };
  const isRoundedAdded = () => {
    const sums = addedUp();
    return kind === "cumulative" && explains((index) => roundedAt(sums[index]!, index));
  };
  const isKeptTo100 = () => {
    const sum = row.reduce((units, { number }) => units + Number(unitsAt(number?.value ?? 0, finest)), 0);
    const isNear = (index: number) => Math.abs(Number(shown[index]! - expected[index]!)) === 1;
    return kind === "own" && sum === 100 * 10 ** finest && wrong.every(isNear);
  };
  const cause = isCutOff() ? "cut-off" : isRoundedAdded() ? "rounded-added" : isKeptTo100() ? "kept-to-100" : null;
  return {
    expected: expected.map((units, index) => Number(units) / 10 ** row[index]!.digits),
    wrong,
    cause: wrong.length === 0 ? null : cause,
  };
}

const percentOf = (count: number, total: number): Fraction => fraction(BigInt(count) * 100n, BigInt(total));
const unitsAt = (value: number, digits: number): bigint => roundFraction(toFraction(value), digits).numerator;
const cutOff = (value: Fraction, digits: number): bigint => floor(multiply(value, fraction(powerOfTen(digits), 1n)));
