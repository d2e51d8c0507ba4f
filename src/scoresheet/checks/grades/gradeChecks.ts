import type { CheckFacts } from "../check";
import type { GradeCheckId } from "./ids";
import { gradeDiffers } from "./gradeDiffers";
import { gradeDistribution } from "./gradeDistribution";
import { gradeUnreadable } from "./gradeUnreadable";
import { rankNotLower } from "./rankNotLower";

/** Ranks, grades and their distribution. */
export const GRADE_CHECKS: Readonly<Record<GradeCheckId, CheckFacts>> = {
  "rank-not-lower": { severity: "warning", clause: "ties", acceptable: true, find: rankNotLower },
  "grade-unreadable": { severity: "warning", clause: "distribution", acceptable: true, find: gradeUnreadable },
  "grade-distribution": { severity: "warning", clause: "distribution", acceptable: true, find: gradeDistribution },
  "grade-differs": { severity: "note", clause: "distribution", acceptable: true, find: gradeDiffers },
};
