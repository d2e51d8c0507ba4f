import { fraction, type Fraction } from "../exact/fraction";

/** A subcommittee's scores in whole units, summed up exactly. */
export interface GroupSpread {
  readonly n: number;
  readonly sum: bigint;
  readonly least: bigint;
  readonly most: bigint;
  /** n·Σx² − (Σx)²: n·(n−1) times the variance. */
  readonly scatter: bigint;
}

/**
 * @param units - scores in whole units, at least one
 * @example
 * groupSpread([1n, 3n]) //=> { n: 2, sum: 4n, least: 1n, most: 3n, scatter: 4n }
 */
export function groupSpread(units: readonly bigint[]): GroupSpread {
  const n = BigInt(units.length);
  let [sum, squares, least, most] = [0n, 0n, units[0] ?? 0n, units[0] ?? 0n];
  for (const unit of units) {
    sum += unit;
    squares += unit * unit;
    if (unit < least) least = unit;
    if (unit > most) most = unit;
  }
  return { n: units.length, sum, least, most, scatter: n * squares - sum * sum };
}

/** @throws RangeError for no scores */
export const meanOf = ({ n, sum }: GroupSpread): Fraction => fraction(sum, BigInt(n));

/** The n−1 variance; `null` for a single score. */
export const varianceOf = ({ n, scatter }: GroupSpread): Fraction | null =>
  n < 2 ? null : fraction(scatter, BigInt(n) * BigInt(n - 1));
