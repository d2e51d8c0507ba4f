import { achievementBand, PRINTED_DIGITS } from "../../core/achievement/achievementBand";
import { roundFraction, toNumber, type Fraction } from "../../core/exact/fraction";
import { readBandLabel } from "../../rules/bandLabel";
import { BAND_LABELS, type AchievementRule, type BandLabel, type Rubric } from "../../rules/rubric";
import type { Finding } from "../finding";
import type { ScoreSheet, Task } from "../scoreSheet";
import { cellAddress, taskTitle, type Check } from "./check";
import { impliedRates, isProvisional, spokenFor } from "./indicatorRate";

/**
 * A band that does not follow from the rate: because it is another one, because only rounding makes it so, or because a
 * provisional actual may not reach it.
 */
export const bandMismatch: Check = ({ sheet, ruleSet: { rubric } }) =>
  rubric === null ? [] : sheet.tasks.flatMap((task) => bandFindings(sheet, task, rubric));

const bandFindings = (sheet: ScoreSheet, task: Task, rubric: Rubric): Finding[] =>
  spokenFor(task, (indicator) => indicator.band !== "").flatMap(({ row, speaker, indicators }): Finding[] => {
    const { achievement } = rubric;
    const stated = readBandLabel(speaker.band, rubric);
    const [rate, ...otherFormulas] = impliedRates(indicators);
    if (stated === null || rate === undefined) return [];
    const provisional = indicators.some((indicator) => isProvisional(indicator, task, achievement));
    const band = achievementBand(rate, achievement, provisional);
    const place = {
      address: cellAddress(sheet, row, "band"),
      task: taskTitle(task),
      actual: speaker.band,
      expected: band.label,
      details: { rate: toNumber(roundFraction(rate, 2)) },
    };
    if (band.cappedFrom !== null) {
      // "다소낮음 이하": a worse band is the committee's to give.
      return isBetter(stated, band.label) ? [{ check: "provisional-band", severity: "warning", ...place }] : [];
    }
    if (band.label === stated) {
      return band.decidedByRounding ? [{ check: "band-rounding", severity: "note", ...place }] : [];
    }
    if (isRoundedBand(rate, stated, achievement)) return [{ check: "band-rounding", severity: "warning", ...place }];
    const byOtherFormula =
      speaker.rate.kind === "number" && otherFormulas.some((other) => bandOf(other, achievement) === stated);
    return byOtherFormula && printsAnotherFormula(speaker.rate, otherFormulas)
      ? []
      : [{ check: "band-mismatch", severity: "warning", ...place }];
  });

const isBetter = (a: BandLabel, b: BandLabel): boolean => BAND_LABELS.indexOf(a) < BAND_LABELS.indexOf(b);

const bandOf = (rate: Fraction, rule: AchievementRule): BandLabel => achievementBand(rate, rule).label;

function isRoundedBand(rate: Fraction, stated: BandLabel, rule: AchievementRule): boolean {
  return PRINTED_DIGITS.some((digits) => bandOf(roundFraction(rate, digits), rule) === stated);
}

/** Does the printed rate come from a lower-is-better formula? Then its band does as well. */
function printsAnotherFormula(printed: { readonly value: number }, rates: readonly Fraction[]): boolean {
  return rates.some((rate) => Math.abs(toNumber(rate) - printed.value) < 1);
}
