import type { RuleSetProblem } from "../rules/validation/ruleSetProblem";
import type { CellPlace } from "./ruleSheet";

/** What can be wrong with the sheet itself, beyond what can be wrong with a rule set. */
export const RULE_SHEET_PROBLEM_CODES = ["no-section", "no-member", "not-used"] as const;
export type RuleSheetProblemCode = RuleSetProblem["code"] | (typeof RULE_SHEET_PROBLEM_CODES)[number];

/** One reason why a sheet cannot be read as rules: at which cell, what is wrong, and what would be right. */
export interface RuleSheetProblem extends CellPlace {
  readonly code: RuleSheetProblemCode;
  /** Which parameter, as in JSON (`allocation.ties`), or the name of what is missing from the sheet. */
  readonly parameter: string;
  /** What stands in the cell. */
  readonly actual?: string;
  readonly allowed?: readonly string[];
}
