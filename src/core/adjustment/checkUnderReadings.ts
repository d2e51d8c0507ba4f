import { ADJUSTMENT_MEANINGS, BOTTOM_GRADES, ROUNDINGS, type AllocationRule } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { checkDistribution, type DistributionCheck } from "./checkDistribution";

/** The readings that decide whether a distribution is permitted. */
export type DistributionReading = Pick<AllocationRule, "rounding" | "bottomGrade"> & {
  readonly meaning: AllocationRule["adjustment"]["meaning"];
};

export interface ReadingCheck {
  readonly reading: DistributionReading;
  /** Is this how the rule set reads itself? */
  readonly isChosen: boolean;
  readonly check: DistributionCheck;
}

/**
 * Checks a distribution under every reading of what a guideline leaves open: a distribution that only another reading
 * permits is worth a word with the committee.
 *
 * @param counts - one count a grade, best to worst
 * @param rules - grades, quota and the reading that was chosen
 * @param reachable - as for {@link checkDistribution}
 * @returns one check for each combination of rounding, bottom grade and meaning of the adjustment, the chosen one first
 * @throws RangeError as {@link checkDistribution}
 * @example
 * checkUnderReadings([2, 9, 7, 14, 7, 5, 2], RULE_SET_2023).filter(({ check }) => check.ok).length //=> 15
 */
export function checkUnderReadings(
  counts: readonly number[],
  rules: GradingRules,
  reachable?: ReadonlySet<number>,
): readonly ReadingCheck[] {
  const { allocation } = rules;
  return ROUNDINGS.flatMap((rounding) =>
    BOTTOM_GRADES.flatMap((bottomGrade) =>
      ADJUSTMENT_MEANINGS.map((meaning): ReadingCheck => {
        const adjustment = { ...allocation.adjustment, meaning };
        return {
          reading: { rounding, bottomGrade, meaning },
          isChosen:
            rounding === allocation.rounding &&
            bottomGrade === allocation.bottomGrade &&
            meaning === allocation.adjustment.meaning,
          check: checkDistribution(
            counts,
            { ...rules, allocation: { ...allocation, rounding, bottomGrade, adjustment } },
            reachable,
          ),
        };
      }),
    ),
  ).sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
}
