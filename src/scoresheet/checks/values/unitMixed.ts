import type { Check } from "../check";
import { figureUnits } from "./figureUnits";
import { rateScales } from "./rateScales";

/** Figures that stand side by side in different units: a target and its actual, or the rates of one column. */
export const unitMixed: Check = (context) => [...figureUnits(context), ...rateScales(context)];
