import { allocateTasks, type Allocation, type AllocationOptions } from "../../core/allocation/allocateTasks";
import type { RuleSet } from "../../rules/ruleSet";
import { allocationRefusal } from "./allocationRefusal";
import { byGroup, groupOf, type ScoredTask, type TaskResult } from "./taskResults";

/** A task's grade (1 for the best), and where it stands in the allocation that gave it. */
export interface TaskGrade {
  readonly grade: number;
  readonly allocation: Allocation;
  readonly at: number;
}

/**
 * Grades tasks as GRADEALLOC does: each group by itself, or, where the rules say so, so that each group and all tasks
 * together keep the quota.
 *
 * @param tasks - of all groups
 * @param ruleSet - the rules
 * @param withheld - unearned grades that nobody deserves, 1 for the best
 * @returns one grade a task, or why its group has none
 */
export function gradeTasks(
  tasks: readonly ScoredTask[],
  ruleSet: RuleSet,
  withheld: readonly number[] = [],
): readonly TaskResult<TaskGrade>[] {
  if (ruleSet.allocation.strata === "both-margins" && tasks.some(({ group }) => group !== "")) {
    const allocation = allocate(tasks, ruleSet, { groups: tasks.map(({ group }) => group), withheld });
    return tasks.map((_, index) => gradeAt(allocation, index));
  }
  return byGroup(tasks, (own) => {
    const allocation = allocate(own, ruleSet, { withheld });
    return own.map((_, index) => gradeAt(allocation, index));
  });
}

function allocate(tasks: readonly ScoredTask[], ruleSet: RuleSet, options: AllocationOptions): Allocation {
  const scores = tasks.map(({ score }) => score);
  const outcome = allocateTasks(scores, ruleSet, options);
  if (outcome.ok) return outcome.allocation;
  throw allocationRefusal({ ...outcome.refusal, group: outcome.refusal.group ?? groupOf(tasks) });
}

const gradeAt = (allocation: Allocation, at: number): TaskGrade => ({ grade: allocation.grades[at]!, allocation, at });
