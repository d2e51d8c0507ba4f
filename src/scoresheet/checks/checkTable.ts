import type { CheckId } from "../finding";
import { ACHIEVEMENT_CHECKS } from "./achievement/achievementChecks";
import { ACTION_CHECKS } from "./action/actionChecks";
import type { CheckFacts } from "./check";
import { GRADE_CHECKS } from "./grades/gradeChecks";
import { INITIATIVE_CHECKS } from "./initiative/initiativeChecks";
import { LAYOUT_CHECKS } from "./layout/layoutChecks";
import { POINTS_CHECKS } from "./points/pointsChecks";
import { RULES_CHECKS } from "./rules/rulesChecks";
import { SHEET_CHECKS } from "./sheet/sheetChecks";
import { VALUE_CHECKS } from "./values/valueChecks";

/** What kinds of checks there are, in the order in which a reader should meet their findings. */
export const CHECKS_BY_KIND = {
  layout: LAYOUT_CHECKS,
  rules: RULES_CHECKS,
  sheet: SHEET_CHECKS,
  values: VALUE_CHECKS,
  achievement: ACHIEVEMENT_CHECKS,
  initiative: INITIATIVE_CHECKS,
  points: POINTS_CHECKS,
  grades: GRADE_CHECKS,
  action: ACTION_CHECKS,
} as const;
export type CheckKind = keyof typeof CHECKS_BY_KIND;

/** Every check, by its id. */
export const CHECK_TABLE: Readonly<Record<CheckId, CheckFacts>> = {
  ...LAYOUT_CHECKS,
  ...RULES_CHECKS,
  ...SHEET_CHECKS,
  ...VALUE_CHECKS,
  ...ACHIEVEMENT_CHECKS,
  ...INITIATIVE_CHECKS,
  ...POINTS_CHECKS,
  ...GRADE_CHECKS,
  ...ACTION_CHECKS,
};

/**
 * The kind of a check.
 *
 * @example
 * kindOf("score-missing") //=> "values"
 */
export function kindOf(check: CheckId): CheckKind {
  const kinds = Object.keys(CHECKS_BY_KIND) as CheckKind[];
  return kinds.find((kind) => check in CHECKS_BY_KIND[kind])!;
}
