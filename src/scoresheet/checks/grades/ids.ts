/** Ranks, grades and their distribution, by stable id. */
export const GRADE_CHECK_IDS = [
  "rank-not-lower",
  "grade-missing",
  "grade-unreadable",
  "grades-stale",
  "grade-distribution",
  "locked-grade-over",
  "tie-split",
  "grade-order",
  "grade-differs",
  "dominance",
  "same-labels",
  "cumulative-row",
  "cross-table",
] as const;
export type GradeCheckId = (typeof GRADE_CHECK_IDS)[number];
