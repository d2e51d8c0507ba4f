import type { Finding } from "../finding";
import { bandMismatch } from "./bandMismatch";
import type { Check, CheckContext } from "./check";
import { duplicateId } from "./duplicateId";
import { gradeDiffers } from "./gradeDiffers";
import { gradeDistribution } from "./gradeDistribution";
import { gradeUnreadable } from "./gradeUnreadable";
import { rankNotLower } from "./rankNotLower";
import { rateMismatch } from "./rateMismatch";
import { scoreMissing } from "./scoreMissing";
import { scoreNotNumber } from "./scoreNotNumber";
import { taskBelowNote } from "./taskBelowNote";
import { taskUnnamed } from "./taskUnnamed";

/** Every check of a score sheet, in the order in which a reader should meet the findings. */
const CHECKS: readonly Check[] = [
  taskBelowNote,
  taskUnnamed,
  scoreMissing,
  scoreNotNumber,
  duplicateId,
  rateMismatch,
  bandMismatch,
  rankNotLower,
  gradeUnreadable,
  gradeDistribution,
  gradeDiffers,
];

const SEVERITIES = ["block", "warning", "note"];

/** Runs all checks; what blocks comes first, then the order of the checks, then the order of the rows. */
export function runChecks(context: CheckContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check(context)).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
