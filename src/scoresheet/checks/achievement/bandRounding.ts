import type { Finding } from "../../finding";
import type { Check } from "../check";
import { bandPlace, isRoundedBand, statedBands } from "./statedBands";

/** A band that rounding the rate decides: a warning where the sheet gives the rounded one. */
export const bandRounding: Check = (context) =>
  statedBands(context)
    .filter(({ band }) => band.cappedFrom === null)
    .flatMap((one): Finding[] => {
      const follows = one.band.label === one.stated;
      const isDecided = follows ? one.band.decidedByRounding : isRoundedBand(one);
      if (!isDecided) return [];
      return [{ check: "band-rounding", severity: follows ? "note" : "warning", ...bandPlace(context, one) }];
    });
