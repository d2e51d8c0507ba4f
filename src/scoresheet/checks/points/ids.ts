/** Points of items, by stable id. */
export const POINTS_CHECK_IDS = [
  "results-share",
  "items-exceed",
  "group-mean-differs",
  "group-spread-differs",
] as const;
export type PointsCheckId = (typeof POINTS_CHECK_IDS)[number];
