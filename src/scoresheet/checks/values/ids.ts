/** What single cells hold, by stable id. */
export const VALUE_CHECK_IDS = ["task-unnamed", "score-missing", "score-not-number", "duplicate-id"] as const;
export type ValueCheckId = (typeof VALUE_CHECK_IDS)[number];
