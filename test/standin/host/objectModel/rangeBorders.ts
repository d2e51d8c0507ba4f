import { choiceArgument } from "./arguments";
import { formatFeature, isColor, isOneOf } from "./formatFeature";
import { method, objectOf, property, type ObjectType } from "./objectType";
import type { RangeTarget } from "./rangeTarget";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

interface BorderTarget extends RangeTarget {
  readonly side: (typeof SIDES)[number];
}

const pathOf = (feature: string) => (border: BorderTarget) => `Format.Borders.${border.side}.${feature}`;

const rangeBorder: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  members: {
    SideIndex: property("ExcelApi 1.1", { get: ({ side }) => side }),
    Style: formatFeature(
      "ExcelApi 1.1",
      "Format.Borders.Style",
      isOneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"),
      pathOf("Style"),
    ),
    Weight: formatFeature(
      "ExcelApi 1.1",
      "Format.Borders.Weight",
      isOneOf("Hairline", "Thin", "Medium", "Thick"),
      pathOf("Weight"),
    ),
    Color: formatFeature("ExcelApi 1.1", "Format.Borders.Color", isColor, pathOf("Color")),
  },
};

/** `Excel.RangeBorderCollection`. */
export const rangeBorders: ObjectType<RangeTarget> = {
  name: "RangeBorderCollection",
  members: {
    Count: property("ExcelApi 1.1", { get: () => SIDES.length }),
    GetItem: method("ExcelApi 1.1", 1, (range, [side]) => toBorder(range, side)),
  },
  items: (range) => SIDES.map((side) => toBorder(range, side)),
  item: toBorder,
};

function toBorder(range: RangeTarget, side: unknown) {
  return objectOf(rangeBorder, { ...range, side: choiceArgument(side, "index", SIDES) });
}
