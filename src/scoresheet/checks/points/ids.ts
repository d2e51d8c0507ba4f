/** Points of items, by stable id. */
export const POINTS_CHECK_IDS = [] as const;
export type PointsCheckId = (typeof POINTS_CHECK_IDS)[number];
