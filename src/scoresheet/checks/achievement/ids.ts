/** 성과지표 달성도, by stable id. */
export const ACHIEVEMENT_CHECK_IDS = ["rate-mismatch", "band-mismatch", "band-rounding", "provisional-band"] as const;
export type AchievementCheckId = (typeof ACHIEVEMENT_CHECK_IDS)[number];
