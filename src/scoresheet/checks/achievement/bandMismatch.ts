import type { Finding } from "../../finding";
import type { Check } from "../check";
import { bandPlace, combinedBand, followsAnotherRate, isRoundedBand, statedBands } from "./statedBands";

/** A band that does not follow from the rate, rounded or not; one that several indicators combined otherwise give is told as such. */
export const bandMismatch: Check = (context) =>
  statedBands(context)
    .filter((one) => one.band.cappedFrom === null && one.band.label !== one.stated)
    .filter((one) => !isRoundedBand(one) && !followsAnotherRate(one) && combinedBand(one) === null)
    .map((one): Finding => ({ check: "band-mismatch", severity: "warning", ...bandPlace(context, one) }));
