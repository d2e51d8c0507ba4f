import type { CheckFacts } from "../check";
import { groupMeanDiffers } from "./groupMeanDiffers";
import { groupSpreadDiffers } from "./groupSpreadDiffers";
import type { PointsCheckId } from "./ids";
import { itemsExceed } from "./itemsExceed";
import { resultsShare } from "./resultsShare";

/** Points of items, and subcommittees beside each other. */
export const POINTS_CHECKS: Readonly<Record<PointsCheckId, CheckFacts>> = {
  "results-share": { severity: "note", clause: "results-share", acceptable: true, find: resultsShare },
  "items-exceed": { severity: "warning", clause: "items", acceptable: true, find: itemsExceed },
  "group-mean-differs": { severity: "note", clause: "two-stages", acceptable: true, find: groupMeanDiffers },
  "group-spread-differs": { severity: "note", clause: "two-stages", acceptable: true, find: groupSpreadDiffers },
};
