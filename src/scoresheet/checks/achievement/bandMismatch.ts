import { toNumber, type Fraction } from "../../../core/exact/fraction";
import type { Finding } from "../../finding";
import type { Check } from "../check";
import { bandOf, isRoundedBand, statedBands, type StatedBand } from "./statedBands";

/** A band that does not follow from the rate, rounded or not. */
export const bandMismatch: Check = (context) =>
  statedBands(context)
    .filter((one) => one.band.cappedFrom === null && one.band.label !== one.stated)
    .filter((one) => !isRoundedBand(one) && !followsAnotherFormula(one))
    .map(({ place }): Finding => ({ check: "band-mismatch", severity: "warning", ...place }));

/** Does the printed rate come from a lower-is-better formula? Then its band does as well. */
function followsAnotherFormula({ speaker, otherRates, rule, stated }: StatedBand): boolean {
  const { rate } = speaker;
  return (
    rate.kind === "number" &&
    otherRates.some((other) => bandOf(other, rule) === stated) &&
    otherRates.some((other) => isNear(other, rate.value))
  );
}

const isNear = (rate: Fraction, printed: number): boolean => Math.abs(toNumber(rate) - printed) < 1;
