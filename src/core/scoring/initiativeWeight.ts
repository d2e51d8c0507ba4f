import type { BandLabel, InitiativeRule } from "../../rules/rubric";
import { compare, divide, multiply, toFraction, type Fraction } from "../exact/fraction";
import { weightedMean } from "./combineIndicators";

export type InitiativeWeight =
  | {
      readonly ok: true;
      readonly label: BandLabel;
      readonly weight: number;
      /** Target ÷ mean of the past actuals in percent; `null` where the label was judged. */
      readonly percent: Fraction | null;
      /** How many past years the mean is of; fewer than the rule asks for are worth a word. */
      readonly years: number;
    }
  | { readonly ok: false; readonly reason: "no-past-actuals" | "past-mean-not-positive" };

/**
 * The weight of 적극성: how ambitious the target is, against the mean of the past years' actuals (목표치, 과거 3년 평균 실적 대비).
 *
 * @param target - this year's target
 * @param pastActuals - the latest years' actuals, latest last; `null` for a year without one
 * @param rule - how many years count, and the bands
 * @returns band and weight, or why there are none: a new indicator has no past and takes a judged label
 * @example
 * initiativeWeight(130, [100, 90, 110], RULE_SET_2023.rubric.initiative).weight //=> 0.98
 */
export function initiativeWeight(
  target: number,
  pastActuals: readonly (number | null)[],
  { pastYears, bands }: InitiativeRule,
): InitiativeWeight {
  const known = pastActuals.slice(-pastYears).filter((actual) => actual !== null);
  const mean = weightedMean(known.map(toFraction));
  if (mean === null) return { ok: false, reason: "no-past-actuals" };
  if (compare(mean, toFraction(0)) <= 0) return { ok: false, reason: "past-mean-not-positive" };
  const percent = multiply(divide(toFraction(target), mean), toFraction(100));
  const band = bands.find(({ from }) => from === null || compare(percent, toFraction(from)) >= 0)!;
  return { ok: true, label: band.label, weight: band.weight, percent, years: known.length };
}

/**
 * The weight of a label that was judged from the papers, for new and qualitative indicators.
 *
 * @returns `null` where the rule has no such band
 * @example
 * judgedInitiative("보통", RULE_SET_2023.rubric.initiative) //=> 0.96
 */
export function judgedInitiative(label: BandLabel, { bands }: InitiativeRule): number | null {
  return bands.find((band) => band.label === label)?.weight ?? null;
}
