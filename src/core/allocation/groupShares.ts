import type { LinesQuota, SharesQuota, UnearnedGrade } from "../../rules/quota";
import { toDecimal } from "../exact/decimal";
import type { ShareTable } from "./controlledRounding";
import { receiver } from "./mergedLines";

/**
 * The exact share of each group in each grade.
 *
 * @param sizes - tasks a group
 * @param quota - a quota in percent
 * @param unearned - the rule set's grades that nobody may deserve
 * @param withheld - those that nobody deserves this time; their shares go to their neighbours
 * @example
 * groupShares([3], { basis: "shares", shares: [50, 50] }, [], []) //=> { numerators: [[150n, 150n]], denominator: 100n }
 */
export function groupShares(
  sizes: readonly number[],
  quota: LinesQuota | SharesQuota,
  unearned: readonly UnearnedGrade[],
  withheld: readonly number[],
): ShareTable {
  const percents = (quota.basis === "lines" ? quota.lines : quota.shares.slice(0, -1)).map(toDecimal);
  const digits = Math.max(0, ...percents.map((percent) => percent.digits));
  const scaled = percents.map((percent) => percent.coefficient * 10n ** BigInt(digits - percent.digits));
  const hundred = 100n * 10n ** BigInt(digits);
  const own =
    quota.basis === "lines"
      ? [...scaled, hundred].map((line, index) => line - (scaled[index - 1] ?? 0n))
      : [...scaled, hundred - scaled.reduce((sum, share) => sum + share, 0n)];
  const merged = own.map(() => 0n);
  own.forEach((share, index) => (merged[receiver(index + 1, unearned, withheld) - 1]! += share));
  return { numerators: sizes.map((size) => merged.map((share) => share * BigInt(size))), denominator: hundred };
}
