import type { CheckFacts } from "../check";
import type { GradeCheckId } from "./ids";
import { crossTable } from "./crossTable";
import { cumulativeRow } from "./cumulativeRow";
import { dominance } from "./dominance";
import { gradeDiffers } from "./gradeDiffers";
import { gradeDistribution } from "./gradeDistribution";
import { gradeMissing } from "./gradeMissing";
import { gradeOrder } from "./gradeOrder";
import { gradesStale } from "./gradesStale";
import { gradeUnreadable } from "./gradeUnreadable";
import { lockedGradeOver } from "./lockedGradeOver";
import { rankNotLower } from "./rankNotLower";
import { sameLabels } from "./sameLabels";
import { tieSplit } from "./tieSplit";

/** Ranks, grades and their distribution. */
export const GRADE_CHECKS: Readonly<Record<GradeCheckId, CheckFacts>> = {
  "rank-not-lower": { severity: "warning", clause: "ties", acceptable: true, find: rankNotLower },
  "grade-missing": { severity: "warning", clause: "distribution", acceptable: true, find: gradeMissing },
  "grade-unreadable": { severity: "warning", clause: "distribution", acceptable: true, find: gradeUnreadable },
  "grades-stale": { severity: "warning", clause: null, acceptable: true, find: gradesStale },
  "grade-distribution": { severity: "warning", clause: "adjustment", acceptable: true, find: gradeDistribution },
  "locked-grade-over": { severity: "warning", clause: "locked-lines", acceptable: true, find: lockedGradeOver },
  "tie-split": { severity: "warning", clause: "ties", acceptable: true, find: tieSplit },
  "grade-order": { severity: "warning", clause: "two-stages", acceptable: true, find: gradeOrder },
  "grade-differs": { severity: "note", clause: "distribution", acceptable: true, find: gradeDiffers },
  dominance: { severity: "warning", clause: "items", acceptable: true, find: dominance },
  "same-labels": { severity: "note", clause: "items", acceptable: true, find: sameLabels },
  "cumulative-row": { severity: "warning", clause: "distribution", acceptable: true, find: cumulativeRow },
  "cross-table": { severity: "warning", clause: "distribution", acceptable: true, find: crossTable },
};
