import type { GradingRules } from "../../rules/ruleSet";
import type { Allocation } from "../allocation/allocateTasks";
import { distanceToLines, type LineDistances } from "./distanceToLines";

export interface BoundaryTask extends LineDistances {
  readonly position: number;
}

/**
 * The tasks that few points separate from another grade: what the committee should look at twice.
 *
 * @param allocation - the grades
 * @param rules - the rule set
 * @param points - how near is near; a task at exactly so many points counts
 * @returns the tasks in the order of the input, each with its distances
 * @example
 * nearBoundary(allocateTasks([90, 89.5, 70, 60], RULE_SET_2023).allocation, RULE_SET_2023, 1).map((task) => task.position) //=> [0, 1]
 */
export function nearBoundary(allocation: Allocation, rules: GradingRules, points: number): readonly BoundaryTask[] {
  return Array.from({ length: allocation.n }, (_, position) => ({
    position,
    ...distanceToLines(allocation, position, rules),
  })).filter(({ toBetter, toWorse }) =>
    [toBetter, toWorse].some((distance) => distance !== null && distance.points <= points),
  );
}
