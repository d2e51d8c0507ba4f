import type { CheckFacts } from "../check";
import type { AchievementCheckId } from "./ids";
import { bandMismatch } from "./bandMismatch";
import { bandRounding } from "./bandRounding";
import { provisionalBand } from "./provisionalBand";
import { rateMismatch } from "./rateMismatch";

/** 성과지표 달성도: rates and bands. */
export const ACHIEVEMENT_CHECKS: Readonly<Record<AchievementCheckId, CheckFacts>> = {
  "rate-mismatch": { severity: "warning", clause: "achievement", acceptable: true, find: rateMismatch },
  "band-mismatch": { severity: "warning", clause: "achievement", acceptable: true, find: bandMismatch },
  "band-rounding": { severity: "warning", clause: "achievement", acceptable: true, find: bandRounding },
  "provisional-band": { severity: "warning", clause: "provisional", acceptable: true, find: provisionalBand },
};
