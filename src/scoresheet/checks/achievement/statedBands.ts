import { achievementBand, PRINTED_DIGITS } from "../../../core/achievement/achievementBand";
import { roundFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import { readBandLabel } from "../../../rules/bandLabel";
import type { AchievementRule, BandLabel } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import type { IndicatorRow } from "../../scoreSheet";
import { cellAddress, taskTitle, type CheckContext } from "../check";
import { impliedRates, isProvisional, spokenFor } from "./indicatorRate";

/** A band that stands on the sheet, beside the one that follows from target and actual. */
export interface StatedBand {
  readonly stated: BandLabel;
  /** The row whose band speaks. */
  readonly speaker: IndicatorRow;
  readonly rate: Fraction;
  /** The rates by lower-is-better formulas, which a sheet may use without saying so. */
  readonly otherRates: readonly Fraction[];
  readonly band: ReturnType<typeof achievementBand>;
  readonly rule: AchievementRule;
  /** Address, task, band and rate, for a finding. */
  readonly place: Pick<Finding, "address" | "task" | "actual" | "expected" | "details">;
}

/** Every band of the sheet that can be read and recomputed. */
export function statedBands({ sheet, ruleSet: { rubric } }: CheckContext): readonly StatedBand[] {
  if (rubric === null) return [];
  const { achievement: rule } = rubric;
  return sheet.tasks.flatMap((task) =>
    spokenFor(task, (indicator) => indicator.band !== "").flatMap(({ row, speaker, indicators }): StatedBand[] => {
      const stated = readBandLabel(speaker.band, rubric);
      const [rate, ...otherRates] = impliedRates(indicators);
      if (stated === null || rate === undefined) return [];
      const provisional = indicators.some((indicator) => isProvisional(indicator, task, rule));
      const band = achievementBand(rate, rule, provisional);
      const place = {
        address: cellAddress(sheet, row, "band"),
        task: taskTitle(task),
        actual: speaker.band,
        expected: band.label,
        details: { rate: toNumber(roundFraction(rate, 2)) },
      };
      return [{ stated, speaker, rate, otherRates, band, rule, place }];
    }),
  );
}

export const bandOf = (rate: Fraction, rule: AchievementRule): BandLabel => achievementBand(rate, rule).label;

/** Does the stated band follow from the rate once it is rounded as printed? */
export const isRoundedBand = ({ rate, stated, rule }: StatedBand): boolean =>
  PRINTED_DIGITS.some((digits) => bandOf(roundFraction(rate, digits), rule) === stated);
