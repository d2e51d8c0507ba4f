import { achievementBand, PRINTED_DIGITS } from "../../core/achievement/achievementBand";
import { roundFraction, toNumber, type Fraction } from "../../core/exact/fraction";
import { BAND_LABELS, type BandLabel, type RuleSet } from "../../rules/ruleSet";
import type { Finding } from "../finding";
import { cellAddress, taskTitle, type Check } from "./check";
import { impliedRates, isProvisional, spokenFor } from "./indicatorRate";

/**
 * A band that does not follow from the rate: because it is another one, because only rounding makes it so, or because a
 * provisional actual may not reach it.
 */
export const bandMismatch: Check = ({ sheet, ruleSet }) =>
  sheet.tasks.flatMap((task) =>
    spokenFor(task, (indicator) => indicator.band !== "").flatMap(({ row, speaker, indicators }): Finding[] => {
      const stated = bandLabelOf(speaker.band, ruleSet);
      const [rate, ...otherFormulas] = impliedRates(indicators);
      if (stated === null || rate === undefined) return [];
      const provisional = indicators.some((indicator) => isProvisional(indicator, task, ruleSet));
      const band = achievementBand(rate, ruleSet.achievement, provisional);
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
      if (isRoundedBand(rate, stated, ruleSet)) return [{ check: "band-rounding", severity: "warning", ...place }];
      const byOtherFormula =
        speaker.rate.kind === "number" && otherFormulas.some((other) => bandOf(other, ruleSet) === stated);
      return byOtherFormula && printsAnotherFormula(speaker.rate, otherFormulas)
        ? []
        : [{ check: "band-mismatch", severity: "warning", ...place }];
    }),
  );

/** A label's band: the rule set's own, an alias (우수), or either with spaces in it. */
export function bandLabelOf(label: string, ruleSet: RuleSet): BandLabel | null {
  const folded = label.normalize("NFKC").replace(/\s+/g, "");
  return BAND_LABELS.find((known) => known === folded) ?? ruleSet.labelAliases[folded] ?? null;
}

const isBetter = (a: BandLabel, b: BandLabel): boolean => BAND_LABELS.indexOf(a) < BAND_LABELS.indexOf(b);

const bandOf = (rate: Fraction, ruleSet: RuleSet): BandLabel => achievementBand(rate, ruleSet.achievement).label;

function isRoundedBand(rate: Fraction, stated: BandLabel, ruleSet: RuleSet): boolean {
  return PRINTED_DIGITS.some((digits) => bandOf(roundFraction(rate, digits), ruleSet) === stated);
}

/** Does the printed rate come from a lower-is-better formula? Then its band does as well. */
function printsAnotherFormula(printed: { readonly value: number }, rates: readonly Fraction[]): boolean {
  return rates.some((rate) => Math.abs(toNumber(rate) - printed.value) < 1);
}
