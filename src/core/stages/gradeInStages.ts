import type { GradingRules, RuleSet } from "../../rules/ruleSet";
import {
  allocateTasks,
  type Allocation,
  type AllocationOptions,
  type AllocationRefusal,
} from "../allocation/allocateTasks";
import { correctScores, type ScoreCorrection } from "../correction/correctScores";
import { groupInversions, type GroupInversion } from "../correction/groupInversions";

/** A task whose grade is another one because of the correction. */
export interface CorrectedGrade {
  readonly position: number;
  /** The grade that the score would give as it is, and the one that the corrected score gives. */
  readonly before: number;
  readonly after: number;
}

export interface StagedGrading {
  /** Of the corrected scores. */
  readonly allocation: Allocation;
  /** Raw and corrected scores side by side; `null` where the rules correct nothing. */
  readonly correction: ScoreCorrection | null;
  readonly changed: readonly CorrectedGrade[];
  /** Where the grades turn the order of a subcommittee's own scores round. */
  readonly inversions: readonly GroupInversion[];
}

export type StagedOutcome =
  { readonly ok: true; readonly grading: StagedGrading } | { readonly ok: false; readonly refusal: AllocationRefusal };

/**
 * The two stages of the evaluation: the subcommittees' scores (분과위원회별 1차 상대평가) are corrected for differences between
 * subcommittees, and all tasks are graded by the corrected ones (전체과제 2차 상대평가).
 *
 * @param scores - finite numbers, one a task, as the subcommittees gave them
 * @param rules - the rule set
 * @param options - the subcommittee of each task, and what the committee decided
 * @returns the grades, the correction, and what it changed; or why there are no grades
 * @throws RangeError as {@link allocateTasks} and {@link correctScores}
 * @example
 * Array.from(gradeInStages([90, 80, 70, 60], RULE_SET_2023).grading.allocation.grades) //=> [2, 4, 5, 6]
 */
export function gradeInStages(
  scores: readonly number[],
  rules: GradingRules & Pick<RuleSet, "correction">,
  options: AllocationOptions = {},
): StagedOutcome {
  const groups = options.groups ?? scores.map(() => "");
  const { scoreDigits } = rules.allocation;
  const correction =
    rules.correction.method === "none" ? null : correctScores(scores, groups, rules.correction, scoreDigits);
  const outcome = allocateTasks(correction?.tasks.map((task) => task.corrected) ?? scores, rules, options);
  if (!outcome.ok) return outcome;
  const { allocation } = outcome;
  return {
    ok: true,
    grading: {
      allocation,
      correction,
      changed: correction === null ? [] : changedGrades(scores, allocation, rules, options),
      inversions: groupInversions(scores, groups, allocation.grades, scoreDigits),
    },
  };
}

function changedGrades(
  scores: readonly number[],
  { grades }: Allocation,
  rules: GradingRules,
  options: AllocationOptions,
): readonly CorrectedGrade[] {
  const uncorrected = allocateTasks(scores, rules, options);
  if (!uncorrected.ok) return [];
  return Array.from(uncorrected.allocation.grades).flatMap((before, position) => {
    const after = grades[position]!;
    return before === after ? [] : [{ position, before, after }];
  });
}
