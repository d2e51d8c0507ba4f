import type { CheckFacts } from "../check";
import type { PointsCheckId } from "./ids";

/** Points of items, and subcommittees beside each other. */
export const POINTS_CHECKS: Readonly<Record<PointsCheckId, CheckFacts>> = {};
