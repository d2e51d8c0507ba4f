import { divide, multiply, subtract, toFraction, type Fraction } from "../exact/fraction";

/**
 * How an actual is measured against its target. The last three are for lower-is-better indicators (하향지표), for which
 * actual ÷ target has no meaning; the guideline does not choose between them, so the user names one.
 *
 * - `higher`: actual ÷ target
 * - `inverse`: target ÷ actual
 * - `mirror`: 2 − actual ÷ target
 * - `reduction`: (base − actual) ÷ (base − target)
 */
export const DIRECTIONS = ["higher", "inverse", "mirror", "reduction"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type AchievementRateRefusal =
  "target-not-positive" | "actual-not-positive" | "base-missing" | "base-not-above-target";

export type AchievementRate =
  { readonly ok: true; readonly percent: Fraction } | { readonly ok: false; readonly reason: AchievementRateRefusal };

const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };
const TWO: Fraction = { numerator: 2n, denominator: 1n };

/**
 * The achievement rate (달성률) of an indicator in percent, exactly.
 *
 * @param target - the target (목표치); must be above 0
 * @param actual - the actual (실적치)
 * @param direction - how the two are compared; actual ÷ target unless the indicator is lower-is-better
 * @param base - for `reduction` only: the value that the reduction starts from
 * @returns the rate, or why it is undefined
 * @example
 * toNumber(achievementRate(50, 62.3).percent) //=> 124.6
 * @example
 * achievementRate(0, 5) //=> { ok: false, reason: "target-not-positive" }
 */
export function achievementRate(
  target: number,
  actual: number,
  direction: Direction = "higher",
  base?: number,
): AchievementRate {
  if (target <= 0) return { ok: false, reason: "target-not-positive" };
  const targetValue = toFraction(target);
  const actualValue = toFraction(actual);
  switch (direction) {
    case "higher":
      return percent(divide(actualValue, targetValue));
    case "inverse":
      return actual > 0 ? percent(divide(targetValue, actualValue)) : { ok: false, reason: "actual-not-positive" };
    case "mirror":
      return percent(subtract(TWO, divide(actualValue, targetValue)));
    case "reduction": {
      if (base === undefined) return { ok: false, reason: "base-missing" };
      if (base <= target) return { ok: false, reason: "base-not-above-target" };
      const baseValue = toFraction(base);
      return percent(divide(subtract(baseValue, actualValue), subtract(baseValue, targetValue)));
    }
  }
}

const percent = (ratio: Fraction): AchievementRate => ({ ok: true, percent: multiply(ratio, HUNDRED) });
