import type { CheckFacts } from "../check";
import type { ValueCheckId } from "./ids";
import { duplicateId } from "./duplicateId";
import { scoreMissing } from "./scoreMissing";
import { scoreNotNumber } from "./scoreNotNumber";
import { taskUnnamed } from "./taskUnnamed";

/** What single cells hold. */
export const VALUE_CHECKS: Readonly<Record<ValueCheckId, CheckFacts>> = {
  "task-unnamed": { severity: "block", clause: null, acceptable: false, find: taskUnnamed },
  "score-missing": { severity: "block", clause: null, acceptable: false, find: scoreMissing },
  "score-not-number": { severity: "block", clause: null, acceptable: false, find: scoreNotNumber },
  "duplicate-id": { severity: "warning", clause: null, acceptable: true, find: duplicateId },
};
