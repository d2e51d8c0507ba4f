import { achievementRate, DIRECTIONS, type Direction } from "../../../core/achievement/achievementRate";
import type { Fraction } from "../../../core/exact/fraction";
import type { Rubric } from "../../../rules/rubric";
import type { IndicatorRow } from "../../scoreSheet";
import { combinedRate, combinedRates, otherCombinations, type CombinedRate, type CombiningRule } from "./combinations";
import { comparableFigures } from "./comparableFigures";
import { isLowerBetter } from "./lowerIsBetterName";

/** A rate that follows from target and actual, and by which formula. */
export interface ImpliedRate {
  readonly formula: Direction;
  /** In percent. */
  readonly rate: Fraction;
}

/** How several rates are combined where the rules of the workbook have no rubric. */
const PLAIN: CombiningRule = { severalIndicators: "mean-rate", rateCap: null };

export const combiningRule = (rubric: Pick<Rubric, "achievement"> | null): CombiningRule =>
  rubric?.achievement ?? PLAIN;

/**
 * The rate of indicators by actual ÷ target; several are combined as the rules say, (110+115)/2 = 112.5.
 *
 * @returns `null` where a target or an actual is no number, or where the rules combine points and not rates
 */
export function usualRate(indicators: readonly IndicatorRow[], rule: CombiningRule): Fraction | null {
  const rates = ratesOf(indicators, () => "higher");
  return rates === null ? null : combinedRate(rates, indicators, rule);
}

/** The rates by the lower-is-better formulas, which a sheet may use without saying so. */
export function lowerIsBetterRates(indicators: readonly IndicatorRow[], rule: CombiningRule): readonly ImpliedRate[] {
  return DIRECTIONS.filter((formula) => formula !== "higher").flatMap((formula) => {
    const rates = ratesOf(indicators, () => formula);
    const rate = rates === null ? null : combinedRate(rates, indicators, rule);
    return rate === null ? [] : [{ formula, rate }];
  });
}

/**
 * Every rate that the rules let indicators have together: by actual ÷ target, or with the indicators whose name says that
 * less is better by one of their formulas; combined exactly first, then from rounded rates.
 */
export function ruledRates(indicators: readonly IndicatorRow[], rule: CombiningRule): readonly Fraction[] {
  const formulas: readonly Direction[] = indicators.some(isLowerBetter) ? DIRECTIONS : ["higher"];
  return formulas.flatMap((formula) => {
    const rates = ratesOf(indicators, (indicator) => (isLowerBetter(indicator) ? formula : "higher"));
    return rates === null ? [] : combinedRates(rates, indicators, rule);
  });
}

/** The combination other than the rules' own by which several indicators become a rate that fits; `null` for none. */
export function combinedOtherwise(
  indicators: readonly IndicatorRow[],
  rule: CombiningRule,
  fits: (rate: Fraction) => boolean,
): CombinedRate | null {
  const rates = ratesOf(indicators, () => "higher");
  const others = rates === null ? [] : otherCombinations(rates, indicators, rule);
  return others.find(({ rate }) => fits(rate)) ?? null;
}

function ratesOf(
  indicators: readonly IndicatorRow[],
  formulaOf: (indicator: IndicatorRow) => Direction,
): readonly Fraction[] | null {
  const rates = indicators.map((indicator) => rateOf(indicator, formulaOf(indicator)));
  return rates.every((rate) => rate !== null) ? rates : null;
}

/** Every check of rates and bands asks for the usual rate, so it is worked out once for each indicator. */
const USUAL = new WeakMap<IndicatorRow, Fraction | null>();

/** An indicator's rate in percent by one formula; a reduction starts from last year's actual. */
export function rateOf(indicator: IndicatorRow, formula: Direction): Fraction | null {
  if (formula !== "higher") return workOut(indicator, formula);
  const known = USUAL.get(indicator);
  if (known !== undefined) return known;
  const rate = workOut(indicator, formula);
  USUAL.set(indicator, rate);
  return rate;
}

function workOut({ target, actual, lastYearActual }: IndicatorRow, formula: Direction): Fraction | null {
  const figures = comparableFigures(target, actual);
  if (figures === null) return null;
  const base = formula === "reduction" ? comparableFigures(target, lastYearActual)?.[1] : undefined;
  const rate = achievementRate(...figures, formula, base);
  return rate.ok ? rate.percent : null;
}
