import type { Requirement } from "../requirementSets";
import { invalidArgument, notInStandIn } from "../richApiError";
import { property, type Property } from "./objectType";
import { requireUnprotected } from "./rangeContent";
import type { RangeTarget } from "./rangeTarget";
import { styleChange } from "./styleChange";

/**
 * A format that the add-in may set and read back.
 *
 * @param feature Its path from the range, `"Format.Fill.Color"`.
 */
export function formatFeature<Target extends RangeTarget>(
  since: Requirement,
  feature: string,
  accepts: (value: unknown) => boolean,
  pathOf: (target: Target) => string = () => feature,
): Property<Target> {
  return property(since, {
    get: (target, state) => {
      const value = state.appearance.get(target.sheet, target.area, pathOf(target));
      if (value === undefined) throw notInStandIn(`Range.${feature} of cells that the add-in did not format`);
      return value;
    },
    set: (target, value, state) => {
      if (!accepts(value)) throw invalidArgument(`${feature} cannot be ${JSON.stringify(value)}`);
      requireUnprotected(target.sheet);
      state.appearance.set(target.sheet, target.area, pathOf(target), value);
      const change = styleChange(feature, value);
      if (change !== null) target.sheet.format(target.area, change);
      if (feature === "Format.ColumnWidth") target.sheet.setColumnWidth(target.area, value as number);
    },
  });
}

export const isBoolean = (value: unknown): boolean => typeof value === "boolean";

export const isPositive = (value: unknown): boolean => typeof value === "number" && value >= 0;

/** `#RRGGBB` or one of HTML's colour names. */
export const isColor = (value: unknown): boolean => typeof value === "string" && /^(#[0-9a-f]{6}|[a-z]+)$/i.test(value);

/** One of a few words. */
export function isOneOf(...words: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === "string" && words.includes(value);
}
