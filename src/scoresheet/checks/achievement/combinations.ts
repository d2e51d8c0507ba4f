import { PRINTED_DIGITS } from "../../../core/achievement/achievementBand";
import { compare, roundFraction, type Fraction } from "../../../core/exact/fraction";
import { cappedRate, weightedMean } from "../../../core/scoring/combineIndicators";
import type { AchievementRule } from "../../../rules/rubric";
import type { IndicatorRow } from "../../scoreSheet";

/** What the rules say of several indicators. */
export type CombiningRule = Pick<AchievementRule, "severalIndicators" | "rateCap">;

/** How a sheet can have made one rate of several; the likeliest first. */
export const COMBINATIONS = ["mean", "weighted", "max", "min", "first"] as const;
export type Combination = (typeof COMBINATIONS)[number];

export interface CombinedRate {
  readonly combination: Combination;
  /** In percent. */
  readonly rate: Fraction;
}

/**
 * The rate of several indicators as the rules combine it; a single indicator's own.
 *
 * @param rates - in percent, one an indicator, at least one
 * @param indicators - with their weights, which count where the rules weigh and all have one
 * @returns `null` where the rules combine points and not rates
 */
export function combinedRate(
  rates: readonly Fraction[],
  indicators: readonly IndicatorRow[],
  rule: CombiningRule,
): Fraction | null {
  const [only, second] = rates;
  if (only === undefined || second === undefined) return only ?? null;
  const ruled = ruledCombination(indicators, rule);
  return ruled === null ? null : rateBy(ruled, rates, indicators, rule);
}

/**
 * The same, and what comes of rounding each rate before they are combined: (105+102)/2 for 105.2 and 101.5. A sheet that
 * prints rounded rates may do so.
 */
export function combinedRates(
  rates: readonly Fraction[],
  indicators: readonly IndicatorRow[],
  rule: CombiningRule,
): readonly Fraction[] {
  const rounded = PRINTED_DIGITS.map((digits) => rates.map((rate) => roundFraction(rate, digits)));
  return (rates.length === 1 ? [rates] : [rates, ...rounded])
    .map((each) => combinedRate(each, indicators, rule))
    .filter((rate) => rate !== null);
}

/** The ways other than the rules' own in which several rates can have become one. */
export function otherCombinations(
  rates: readonly Fraction[],
  indicators: readonly IndicatorRow[],
  rule: CombiningRule,
): readonly CombinedRate[] {
  const ruled = ruledCombination(indicators, rule);
  if (ruled === null || rates.length < 2) return [];
  return COMBINATIONS.filter((combination) => combination !== ruled).flatMap((combination) => {
    const rate = rateBy(combination, rates, indicators, rule);
    return rate === null ? [] : [{ combination, rate }];
  });
}

function ruledCombination(
  indicators: readonly IndicatorRow[],
  { severalIndicators }: CombiningRule,
): Combination | null {
  if (severalIndicators === "mean-points") return null;
  return severalIndicators === "weighted-rate" && weightsOf(indicators) !== null ? "weighted" : "mean";
}

/** The weights of indicators, `null` where one is missing or all are alike. */
function weightsOf(indicators: readonly IndicatorRow[]): readonly number[] | null {
  const weights = indicators.map(({ weight }) => (weight.kind === "number" ? weight.value : null));
  return weights.every((weight) => weight !== null) && new Set(weights).size > 1 ? weights : null;
}

function rateBy(
  combination: Combination,
  rates: readonly Fraction[],
  indicators: readonly IndicatorRow[],
  { rateCap }: CombiningRule,
): Fraction | null {
  const capped = rates.map((rate) => cappedRate(rate, rateCap));
  const weights = weightsOf(indicators);
  switch (combination) {
    case "mean":
      return weightedMean(capped);
    case "weighted":
      return weights === null ? null : weightedMean(capped, weights);
    case "max":
      return capped.reduce((most, rate) => (compare(rate, most) > 0 ? rate : most));
    case "min":
      return capped.reduce((least, rate) => (compare(rate, least) < 0 ? rate : least));
    case "first":
      return capped[0] ?? null;
  }
}
