import type { CommitteeRule } from "./committee";
import type { CorrectionRule } from "./correction";
import type { GradeFormat } from "./gradeText";
import type { LocalizedText } from "./localizedText";
import type { AllocationRule, GradeRule, Quota, SmallGroupRule, UnearnedGrade } from "./quota";
import type { Rubric } from "./rubric";

/**
 * The rules of an evaluation as data: everything the guideline states, and every reading of what it leaves open, is a
 * named value here and never a branch hidden in the arithmetic.
 */
export interface RuleSet {
  /** A short stable name, as typed in a formula: `2023`. */
  readonly id: string;
  readonly name: LocalizedText;
  /** Where the rules come from, in words. */
  readonly source: string;
  /** `null` where the rules only grade scores that come from elsewhere. */
  readonly rubric: Rubric | null;
  readonly committee: CommitteeRule;
  /** Best to worst; the first is grade 1. */
  readonly grades: readonly GradeRule[];
  /** How grades are written on a sheet that does not show it by grades of its own. */
  readonly gradeFormat: GradeFormat;
  readonly quota: Quota;
  /** The first whose `below` is above the number of tasks counts; smallest first. */
  readonly smallGroups: readonly SmallGroupRule[];
  readonly unearned: readonly UnearnedGrade[];
  readonly allocation: AllocationRule;
  readonly correction: CorrectionRule;
}

/** What hands out grades needs of a rule set. */
export type GradingRules = Pick<RuleSet, "grades" | "quota" | "smallGroups" | "unearned" | "allocation">;
