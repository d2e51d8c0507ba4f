import type { Fraction } from "../../../core/exact/fraction";
import { weightedMean } from "../../../core/scoring/combineIndicators";
import type { InitiativeRule } from "../../../rules/rubric";
import type { IndicatorRow, ScoreSheet, Task } from "../../scoreSheet";
import { percentOf } from "../achievement/printedRate";
import { spokenFor } from "../achievement/spokenFor";
import { isOf, printedAmbition } from "./printedAmbition";
import { meanAmbition, targetAmbition, type TargetAmbition } from "./targetAmbition";

/** How ambitious the targets of indicators are together, in percent, and what else a reader of the sheet can take for it. */
export interface TaskAmbition {
  readonly rate: Fraction;
  readonly others: readonly Fraction[];
}

/**
 * The mean of target ÷ past mean over indicators, from the figures or, where the sheet has none, from the printed rates.
 *
 * @returns `null` where an indicator has neither: it is new or qualitative, and judged from the papers
 */
export function taskAmbition(
  sheet: ScoreSheet,
  task: Task,
  indicators: readonly IndicatorRow[],
  rule: InitiativeRule,
): TaskAmbition | null {
  const printed = printedTogether(sheet, task, indicators, rule);
  const each = indicators.map(
    (indicator) => targetAmbition(indicator, sheet.year, rule) ?? asPrinted(sheet, indicator),
  );
  if (each.every((ambition) => ambition !== null)) {
    const { rate, least, most } = meanAmbition(each);
    return { rate, others: [least, most, ...printed] };
  }
  const [rate, ...others] = printed;
  return rate === undefined ? null : { rate, others };
}

/** The readings of a printed rate in percent; a small number is a ratio more often than a target that asks for next to nothing. */
const readings = (sheet: ScoreSheet, indicator: IndicatorRow): readonly Fraction[] =>
  printedAmbition(sheet, indicator).map(percentOf).reverse();

function asPrinted(sheet: ScoreSheet, indicator: IndicatorRow): TargetAmbition | null {
  const [rate] = readings(sheet, indicator);
  return rate === undefined ? null : { rate, least: rate, most: rate };
}

/**
 * The printed rate of indicators together: one cell for all of them, or the mean of their own. A lone rate that is its own
 * indicator's says nothing of the others.
 */
function printedTogether(
  sheet: ScoreSheet,
  task: Task,
  indicators: readonly IndicatorRow[],
  rule: InitiativeRule,
): readonly Fraction[] {
  const merged = spokenFor(sheet, task, "initiativeRate").find(
    (spoken) => spoken.indicators.length === indicators.length && spoken.indicators[0] === indicators[0],
  );
  if (merged !== undefined) {
    const own = targetAmbition(merged.speaker, sheet.year, rule);
    const isOwn = own !== null && printedAmbition(sheet, merged.speaker).some((printed) => isOf(printed, own));
    return isOwn && indicators.length > 1 ? [] : readings(sheet, merged.speaker);
  }
  const each = indicators.map((indicator) => readings(sheet, indicator)[0]);
  const mean = each.every((rate) => rate !== undefined) ? weightedMean(each) : null;
  return mean === null ? [] : [mean];
}
