import type { GradingRules } from "../../rules/ruleSet";
import { checkUnderReadings, type DistributionReading } from "./checkUnderReadings";

/** What must be read otherwise than the rule set reads it. */
export type ReadingChange = Partial<DistributionReading>;

/**
 * How else the guideline would have to be read for a distribution to be permitted, with the fewest changes of reading.
 *
 * @param counts - one count a grade, best to worst, which the chosen reading does not permit
 * @param rules - grades, quota and the reading that was chosen
 * @param reachable - as for `checkDistribution`
 * @returns each way with as few changes as will do; empty where no reading permits the counts
 * @example
 * permittingReadings([2, 9, 5, 13, 7, 7, 3], RULE_SET_2023) //=> [{ bottomGrade: "from-top" }]
 */
export function permittingReadings(
  counts: readonly number[],
  { allocation, ...rules }: GradingRules,
  reachable?: ReadonlySet<number>,
): readonly ReadingChange[] {
  const chosen: DistributionReading = { ...allocation, meaning: allocation.adjustment.meaning };
  const ways = checkUnderReadings(counts, { ...rules, allocation }, reachable)
    .filter(({ check }) => check.ok)
    .map(({ reading }) => changesTo(reading, chosen));
  const fewest = Math.min(...ways.map(size));
  return ways.filter((way) => size(way) === fewest);
}

const size = (change: ReadingChange): number => Object.keys(change).length;

const changesTo = (reading: DistributionReading, chosen: DistributionReading): ReadingChange => ({
  ...(reading.rounding === chosen.rounding ? {} : { rounding: reading.rounding }),
  ...(reading.bottomGrade === chosen.bottomGrade ? {} : { bottomGrade: reading.bottomGrade }),
  ...(reading.meaning === chosen.meaning ? {} : { meaning: reading.meaning }),
});
