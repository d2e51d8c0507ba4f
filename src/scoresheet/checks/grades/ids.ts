/** Ranks, grades and their distribution, by stable id. */
export const GRADE_CHECK_IDS = ["rank-not-lower", "grade-unreadable", "grade-distribution", "grade-differs"] as const;
export type GradeCheckId = (typeof GRADE_CHECK_IDS)[number];
