/** 성과지표 달성도, by stable id. */
export const ACHIEVEMENT_CHECK_IDS = [
  "rate-mismatch",
  "band-mismatch",
  "band-rounding",
  "provisional-band",
  "band-unfounded",
  "lower-is-better",
  "target-not-positive",
  "indicators-combined",
] as const;
export type AchievementCheckId = (typeof ACHIEVEMENT_CHECK_IDS)[number];
