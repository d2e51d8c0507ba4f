import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  subtract,
  toFraction,
  type Fraction,
} from "../../../core/exact/fraction";
import { powerOfTen } from "../../../core/exact/decimal";
import { weightedMean } from "../../../core/scoring/combineIndicators";
import type { InitiativeRule } from "../../../rules/rubric";
import type { IndicatorRow } from "../../scoreSheet";
import { comparableFigures } from "../achievement/comparableFigures";
import { digitsOf, MOST_DIGITS } from "../achievement/printedRate";

/** Target ÷ mean of the past years in percent, and between which rates it lies if the mean was rounded before it was printed. */
export interface TargetAmbition {
  readonly rate: Fraction;
  readonly least: Fraction;
  readonly most: Fraction;
}

const HUNDRED = toFraction(100);

/**
 * How ambitious a target is: against the mean that the sheet gives, or else against that of the past years' actuals, if there
 * are as many as the rules ask for.
 *
 * @param year - the evaluated year, whose own actual is none of the past; `null` where the sheet names none
 * @returns `null` for a new or qualitative indicator, whose label is judged
 */
export function targetAmbition(
  indicator: IndicatorRow,
  year: number | null,
  { pastYears }: InitiativeRule,
): TargetAmbition | null {
  if (indicator.pastMean.kind !== "blank") return againstPrintedMean(indicator);
  const past = pastBefore(indicator, year).slice(-pastYears);
  // A year's actual ÷ target, so that a year in another unit (만명 beside 명) counts rightly.
  const ratios = past.map(({ actual }) => {
    const figures = comparableFigures(indicator.target, actual);
    return figures === null || figures[0] <= 0 ? null : divide(toFraction(figures[1]), toFraction(figures[0]));
  });
  if (ratios.length < pastYears || !ratios.every((ratio) => ratio !== null)) return null;
  const mean = weightedMean(ratios);
  if (mean === null || compare(mean, fraction(0n, 1n)) <= 0) return null;
  const rate = divide(HUNDRED, mean);
  return { rate, least: rate, most: rate };
}

/** The mean over indicators, at least one. */
export function meanAmbition(each: readonly TargetAmbition[]): TargetAmbition {
  const [only, second] = each;
  if (only !== undefined && second === undefined) return only;
  const mean = (part: keyof TargetAmbition) => weightedMean(each.map((ambition) => ambition[part]))!;
  return { rate: mean("rate"), least: mean("least"), most: mean("most") };
}

/** The actuals of the years before the evaluated one, the latest last. */
export const pastBefore = ({ pastActuals }: IndicatorRow, year: number | null): IndicatorRow["pastActuals"] =>
  pastActuals.filter((past) => year === null || past.year < year).sort((a, b) => a.year - b.year);

function againstPrintedMean({ target, pastMean }: IndicatorRow): TargetAmbition | null {
  const figures = comparableFigures(target, pastMean);
  if (figures === null || figures[0] <= 0 || figures[1] <= 0 || pastMean.kind !== "number") return null;
  const goal = multiply(toFraction(figures[0]), HUNDRED);
  const mean = toFraction(figures[1]);
  const margin = multiply(halfUnit(pastMean.value), divide(mean, toFraction(pastMean.value)));
  const rate = divide(goal, mean);
  if (compare(margin, mean) >= 0) return { rate, least: rate, most: rate };
  return { rate, least: divide(goal, add(mean, margin)), most: divide(goal, subtract(mean, margin)) };
}

/** Half a unit of the last digit that a number is printed with; nothing for one that was computed. */
function halfUnit(value: number): Fraction {
  const digits = digitsOf(value);
  return digits > MOST_DIGITS ? fraction(0n, 1n) : fraction(1n, 2n * powerOfTen(digits));
}
