import type { LinesQuota, SharesQuota } from "../../rules/quota";
import { add, fraction, toFraction, type Fraction } from "../exact/fraction";

const HUNDRED = fraction(100n, 1n);

/**
 * The cumulative line of every grade in percent, exactly; the bottom grade's is 100.
 *
 * @example
 * percentLines({ basis: "shares", shares: [20, 40, 30, 10] }).map(toNumber) //=> [20, 60, 90, 100]
 */
export function percentLines(quota: LinesQuota | SharesQuota): readonly Fraction[] {
  if (quota.basis === "lines") return [...quota.lines.map(toFraction), HUNDRED];
  let sum = fraction(0n, 1n);
  const lines = quota.shares.slice(0, -1).map((share) => (sum = add(sum, toFraction(share))));
  return [...lines, HUNDRED];
}
