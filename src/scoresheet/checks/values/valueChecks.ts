import type { CheckFacts } from "../check";
import { displayHides } from "./displayHides";
import { duplicateId } from "./duplicateId";
import { duplicateName } from "./duplicateName";
import { errorValue } from "./errorValue";
import { formulaDiffers } from "./formulaDiffers";
import { functionsLost } from "./functionsLost";
import { groupUnknown } from "./groupUnknown";
import { hardCoded } from "./hardCoded";
import type { ValueCheckId } from "./ids";
import { itemMissing } from "./itemMissing";
import { labelMixed } from "./labelMixed";
import { labelUnknown } from "./labelUnknown";
import { nameDiffers } from "./nameDiffers";
import { notANumber } from "./notANumber";
import { numberAsText } from "./numberAsText";
import { outsideFormulas } from "./outsideFormulas";
import { pointsOutOfRange } from "./pointsOutOfRange";
import { pointsOutsideBand } from "./pointsOutsideBand";
import { scoreMissing } from "./scoreMissing";
import { scoreNotNumber } from "./scoreNotNumber";
import { taskUnnamed } from "./taskUnnamed";
import { totalMismatch } from "./totalMismatch";
import { unitMixed } from "./unitMixed";

/** What single cells and columns hold. */
export const VALUE_CHECKS: Readonly<Record<ValueCheckId, CheckFacts>> = {
  "task-unnamed": { severity: "block", clause: null, acceptable: false, find: taskUnnamed },
  "score-missing": { severity: "block", clause: null, acceptable: false, find: scoreMissing },
  "score-not-number": { severity: "block", clause: null, acceptable: false, find: scoreNotNumber },
  "functions-lost": { severity: "warning", clause: null, acceptable: true, find: functionsLost },
  "error-value": { severity: "warning", clause: null, acceptable: true, find: errorValue },
  "item-missing": { severity: "warning", clause: "items", acceptable: true, find: itemMissing },
  "not-a-number": { severity: "warning", clause: null, acceptable: true, find: notANumber },
  "number-as-text": { severity: "warning", clause: null, acceptable: true, find: numberAsText },
  "points-out-of-range": { severity: "warning", clause: "items", acceptable: true, find: pointsOutOfRange },
  "points-outside-band": { severity: "warning", clause: "items", acceptable: true, find: pointsOutsideBand },
  "label-unknown": { severity: "warning", clause: "items", acceptable: true, find: labelUnknown },
  "label-mixed": { severity: "note", clause: null, acceptable: true, find: labelMixed },
  "unit-mixed": { severity: "warning", clause: null, acceptable: true, find: unitMixed },
  "duplicate-id": { severity: "warning", clause: null, acceptable: true, find: duplicateId },
  "duplicate-name": { severity: "warning", clause: null, acceptable: true, find: duplicateName },
  "name-differs": { severity: "warning", clause: null, acceptable: true, find: nameDiffers },
  "group-unknown": { severity: "warning", clause: "two-stages", acceptable: true, find: groupUnknown },
  "outside-formulas": { severity: "warning", clause: null, acceptable: true, find: outsideFormulas },
  "hard-coded": { severity: "warning", clause: null, acceptable: true, find: hardCoded },
  "formula-differs": { severity: "warning", clause: null, acceptable: true, find: formulaDiffers },
  "total-mismatch": { severity: "warning", clause: "items", acceptable: true, find: totalMismatch },
  "display-hides": { severity: "warning", clause: "distribution", acceptable: true, find: displayHides },
};
