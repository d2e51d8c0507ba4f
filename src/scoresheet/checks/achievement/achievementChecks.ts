import type { CheckFacts } from "../check";
import type { AchievementCheckId } from "./ids";
import { bandMismatch } from "./bandMismatch";
import { bandRounding } from "./bandRounding";
import { bandUnfounded } from "./bandUnfounded";
import { indicatorsCombined } from "./indicatorsCombined";
import { lowerIsBetter } from "./lowerIsBetter";
import { provisionalBand } from "./provisionalBand";
import { rateMismatch } from "./rateMismatch";
import { targetNotPositive } from "./targetNotPositive";

/** 성과지표 달성도: rates and bands. */
export const ACHIEVEMENT_CHECKS: Readonly<Record<AchievementCheckId, CheckFacts>> = {
  "rate-mismatch": { severity: "warning", clause: "achievement", acceptable: true, find: rateMismatch },
  "band-mismatch": { severity: "warning", clause: "achievement", acceptable: true, find: bandMismatch },
  "band-rounding": { severity: "warning", clause: "achievement", acceptable: true, find: bandRounding },
  "provisional-band": { severity: "warning", clause: "provisional", acceptable: true, find: provisionalBand },
  "band-unfounded": { severity: "warning", clause: "achievement", acceptable: true, find: bandUnfounded },
  "lower-is-better": { severity: "note", clause: "achievement", acceptable: true, find: lowerIsBetter },
  "target-not-positive": { severity: "warning", clause: "achievement", acceptable: true, find: targetNotPositive },
  "indicators-combined": {
    severity: "warning",
    clause: "several-indicators",
    acceptable: true,
    find: indicatorsCombined,
  },
};
