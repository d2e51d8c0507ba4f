import { achievementBand } from "../../core/achievement/achievementBand";
import { add, divide, fraction, roundFraction, toNumber, type Fraction } from "../../core/exact/fraction";
import { BAND_LABELS, type BandLabel, type RuleSet } from "../../rules/ruleSet";
import type { Finding } from "../finding";
import type { IndicatorRow, Task } from "../scoreSheet";
import { cellAddress, taskTitle, type Check } from "./check";
import { isProvisional, rateOf } from "./indicatorRate";

/**
 * A band that does not follow from the rate: because it is another one, because only rounding makes it so, or because a
 * provisional actual may not reach it.
 */
export const bandMismatch: Check = ({ sheet, ruleSet }) =>
  sheet.tasks.flatMap((task) =>
    bandedGroups(task).flatMap(({ row, label, indicators }): Finding[] => {
      const rates = indicators.map(rateOf);
      const stated = bandLabelOf(label, ruleSet);
      if (stated === null || !rates.every((rate) => rate !== null)) return [];
      const provisional = indicators.some((indicator) => isProvisional(indicator, task, ruleSet));
      const band = achievementBand(mean(rates), ruleSet.achievement, provisional);
      const place = {
        address: cellAddress(sheet, row, "band"),
        task: taskTitle(task),
        actual: label,
        expected: band.label,
        details: { rate: toNumber(roundFraction(mean(rates), 2)) },
      };
      if (band.label === stated) {
        return band.decidedByRounding ? [{ check: "band-rounding", severity: "note", ...place }] : [];
      }
      if (band.cappedFrom !== null && BAND_LABELS.indexOf(stated) < BAND_LABELS.indexOf(band.label)) {
        return [{ check: "provisional-band", severity: "warning", ...place }];
      }
      return [{ check: band.decidedByRounding ? "band-rounding" : "band-mismatch", severity: "warning", ...place }];
    }),
  );

/** A label's band: the rule set's own, an alias (우수), or either with spaces in it. */
export function bandLabelOf(label: string, ruleSet: RuleSet): BandLabel | null {
  const folded = label.normalize("NFKC").replace(/\s+/g, "");
  return BAND_LABELS.find((known) => known === folded) ?? ruleSet.labelAliases[folded] ?? null;
}

interface BandedGroup {
  readonly row: number;
  readonly label: string;
  readonly indicators: readonly IndicatorRow[];
}

/** Indicators by the band that speaks for them: one each, or a single one, merged, for the mean of all. */
function bandedGroups(task: Task): BandedGroup[] {
  const banded = task.indicators.filter((indicator) => indicator.band !== "");
  const [first] = banded;
  if (first === undefined) return [];
  if (banded.length === 1) return [{ row: first.row, label: first.band, indicators: task.indicators }];
  return banded.map((indicator) => ({ row: indicator.row, label: indicator.band, indicators: [indicator] }));
}

/** Several indicators: the report takes the plain mean of the rates, (110+115)/2 = 112.5. */
function mean(rates: readonly Fraction[]): Fraction {
  const sum = rates.reduce(add, fraction(0n, 1n));
  return divide(sum, fraction(BigInt(rates.length), 1n));
}
