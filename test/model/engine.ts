import { allocateTasks, type Allocation, type AllocationOptions } from "../../src/core/allocation/allocateTasks";
import type { GradingRules } from "../../src/rules/ruleSet";

/** The engine's grades, or its word for why there are none: in the model's shape, to be held against it. */
export function engineGrades(
  scores: readonly number[],
  rules: GradingRules,
  options: AllocationOptions = {},
): readonly number[] | string {
  const outcome = allocateTasks(scores, rules, options);
  return outcome.ok ? [...outcome.allocation.grades] : outcome.refusal.reason;
}

export function engineAllocation(
  scores: readonly number[],
  rules: GradingRules,
  options: AllocationOptions = {},
): Allocation {
  const outcome = allocateTasks(scores, rules, options);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.allocation;
}
