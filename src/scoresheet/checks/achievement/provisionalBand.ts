import { BAND_LABELS, type BandLabel } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import type { Check } from "../check";
import { statedBands } from "./statedBands";

/** A provisional actual with a better band than the rules allow; "다소낮음 이하": a worse one is the committee's to give. */
export const provisionalBand: Check = (context) =>
  statedBands(context)
    .filter(({ band, stated }) => band.cappedFrom !== null && isBetter(stated, band.label))
    .map(({ place }): Finding => ({ check: "provisional-band", severity: "warning", ...place }));

const isBetter = (a: BandLabel, b: BandLabel): boolean => BAND_LABELS.indexOf(a) < BAND_LABELS.indexOf(b);
