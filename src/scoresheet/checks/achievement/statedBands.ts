import { achievementBand, PRINTED_DIGITS, type AchievementBandResult } from "../../../core/achievement/achievementBand";
import { roundFraction, subtract, toNumber, type Fraction } from "../../../core/exact/fraction";
import type { BandLabel, Rubric } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import type { IndicatorRow, ScoreSheet, Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type CheckContext } from "../check";
import { combinedRate, type CombinedRate } from "./combinations";
import { combinedOtherwise, lowerIsBetterRates, ruledRates, usualRate } from "./indicatorRate";
import { percentOf, printedRates } from "./printedRate";
import { isProvisional, readStatedBand } from "./provisionalActual";
import { spokenFor, type SpokenFor } from "./spokenFor";

/** A band that stands on the sheet, beside the one that follows from target and actual. */
export interface StatedBand extends SpokenFor {
  readonly task: Task;
  readonly stated: BandLabel;
  readonly rate: Fraction;
  /** Further readings of a rate that is only printed. */
  readonly alsoPrinted: readonly Fraction[];
  readonly band: AchievementBandResult;
  readonly rubric: Rubric;
}

/** Several checks look at the same bands, and no band is worked out twice. */
const KNOWN = new WeakMap<CheckContext, readonly StatedBand[]>();

/** Every band of the sheet that can be read and recomputed, from target and actual or else from the printed rate. */
export function statedBands(context: CheckContext): readonly StatedBand[] {
  const known = KNOWN.get(context) ?? workOut(context);
  KNOWN.set(context, known);
  return known;
}

function workOut({ sheet, ruleSet: { rubric } }: CheckContext): readonly StatedBand[] {
  if (rubric === null) return [];
  return sheet.tasks.flatMap((task) =>
    spokenFor(sheet, task, "band").flatMap((spoken): readonly StatedBand[] => {
      const stated = readStatedBand(spoken.speaker.band, rubric);
      if (stated === null) return [];
      const usual = usualRate(spoken.indicators, rubric.achievement);
      const [rate, ...alsoPrinted] = usual === null ? printedBehind(sheet, task, spoken, rubric) : [usual];
      if (rate === undefined) return [];
      const band = achievementBand(rate, rubric.achievement, isProvisional(sheet, task, spoken, rubric));
      return [{ ...spoken, task, stated, rate, alsoPrinted, band, rubric }];
    }),
  );
}

/** Address, task, band and rate, for a finding. */
export const bandPlace = (
  { sheet }: CheckContext,
  { task, speaker, band, rate }: StatedBand,
): Pick<Finding, "address" | "task" | "actual" | "expected" | "details"> => ({
  address: cellAddress(sheet, speaker.row, "band"),
  task: taskTitle(task),
  actual: speaker.band,
  expected: band.label,
  details: { rate: toNumber(roundFraction(rate, 2)) },
});

/**
 * The printed rate behind a band, in percent, and further readings of it. A band of all indicators may stand beside a rate of
 * all of them, or beside a rate of each.
 */
function printedBehind(sheet: ScoreSheet, task: Task, { indicators }: SpokenFor, rubric: Rubric): readonly Fraction[] {
  // A small number without a sign is a ratio more often than an outright failure, so that reading comes first.
  const readings = ({ rate }: IndicatorRow) => printedRates(rate).map(percentOf).reverse();
  const merged = spokenFor(sheet, task, "rate").find((spoken) => spoken.indicators.length === indicators.length);
  if (merged !== undefined) return readings(merged.speaker);
  const printed = indicators.map((indicator) => readings(indicator)[0]);
  const isComplete = printed.every((rate) => rate !== undefined);
  const combined = isComplete ? combinedRate(printed, indicators, rubric.achievement) : null;
  return combined === null ? [] : [combined];
}

export const bandOf = (rate: Fraction, { achievement }: Rubric): BandLabel => achievementBand(rate, achievement).label;

/** Does the stated band follow from the rate once it is rounded as printed? */
export const isRoundedBand = ({ rate, stated, rubric }: StatedBand): boolean =>
  PRINTED_DIGITS.some((digits) => bandOf(roundFraction(rate, digits), rubric) === stated);

/**
 * Does the stated band follow from a rate that is as good: rounded before it is combined, or by the formula of an indicator of
 * which less is better; or from the printed rate by such a formula?
 */
export function followsAnotherRate({ speaker, indicators, alsoPrinted, rubric, stated }: StatedBand): boolean {
  const printed = printedRates(speaker.rate).map(percentOf);
  const isPrinted = (rate: Fraction) => printed.some((each) => Math.abs(toNumber(subtract(each, rate))) < 1);
  const unasked = lowerIsBetterRates(indicators, rubric.achievement).map(({ rate }) => rate);
  const rates = [...ruledRates(indicators, rubric.achievement), ...alsoPrinted, ...unasked.filter(isPrinted)];
  return rates.some((rate) => bandOf(rate, rubric) === stated);
}

/** The combination other than the rules' own that a band of several indicators follows from; `null` for none or no need. */
export function combinedBand(one: StatedBand): CombinedRate | null {
  const { band, stated, indicators, rubric } = one;
  if (band.cappedFrom !== null || band.label === stated || isRoundedBand(one) || followsAnotherRate(one)) return null;
  return combinedOtherwise(indicators, rubric.achievement, (rate) => bandOf(rate, rubric) === stated);
}
