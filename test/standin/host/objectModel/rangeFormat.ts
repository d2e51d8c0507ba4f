import { method, navigation, objectOf, property, type ObjectType } from "./objectType";
import { formatFeature, isBoolean, isColor, isOneOf, isPositive } from "./formatFeature";
import { rangeBorders } from "./rangeBorders";
import { requireUnprotected } from "./rangeContent";
import type { RangeTarget } from "./rangeTarget";
import { isEntireColumn, isEntireRow } from "../address";
import { notInStandIn } from "../richApiError";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const rangeFill: ObjectType<RangeTarget> = {
  name: "RangeFill",
  members: {
    Color: formatFeature("ExcelApi 1.1", "Format.Fill.Color", isColor),
    Clear: method("ExcelApi 1.1", 0, ({ sheet, area }, _args, state) => {
      requireUnprotected(sheet);
      state.appearance.set(sheet, area, "Format.Fill.Color", "");
      sheet.format(area, { fill: null });
    }),
  },
};

const rangeFont: ObjectType<RangeTarget> = {
  name: "RangeFont",
  members: {
    Name: formatFeature("ExcelApi 1.1", "Format.Font.Name", isText),
    Size: formatFeature("ExcelApi 1.1", "Format.Font.Size", isPositive),
    Color: formatFeature("ExcelApi 1.1", "Format.Font.Color", isColor),
    Bold: formatFeature("ExcelApi 1.1", "Format.Font.Bold", isBoolean),
    Italic: formatFeature("ExcelApi 1.1", "Format.Font.Italic", isBoolean),
    Underline: formatFeature(
      "ExcelApi 1.1",
      "Format.Font.Underline",
      isOneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    ),
    Strikethrough: formatFeature("ExcelApi 1.9", "Format.Font.Strikethrough", isBoolean),
  },
};

const formatProtection: ObjectType<RangeTarget> = {
  name: "FormatProtection",
  members: {
    Locked: property("ExcelApi 1.2", {
      get: ({ sheet, area }) => {
        if (isEntireColumn(area) || isEntireRow(area)) {
          throw notInStandIn("Range.format.protection.locked of whole rows or columns");
        }
        const answers = new Set<boolean>();
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            answers.add(sheet.isLocked(row, column));
          }
        }
        return answers.size === 1 ? answers.has(true) : null;
      },
    }),
  },
};

/** `Excel.RangeFormat`. */
export const rangeFormat: ObjectType<RangeTarget> = {
  name: "RangeFormat",
  members: {
    ColumnWidth: formatFeature("ExcelApi 1.2", "Format.ColumnWidth", isPositive),
    RowHeight: formatFeature("ExcelApi 1.2", "Format.RowHeight", isPositive),
    WrapText: formatFeature("ExcelApi 1.1", "Format.WrapText", isBoolean),
    HorizontalAlignment: formatFeature(
      "ExcelApi 1.1",
      "Format.HorizontalAlignment",
      isOneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
    ),
    VerticalAlignment: formatFeature(
      "ExcelApi 1.1",
      "Format.VerticalAlignment",
      isOneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    IndentLevel: formatFeature("ExcelApi 1.9", "Format.IndentLevel", isPositive),
    Fill: navigation("ExcelApi 1.1", (range) => objectOf(rangeFill, range)),
    Font: navigation("ExcelApi 1.1", (range) => objectOf(rangeFont, range)),
    Borders: navigation("ExcelApi 1.1", (range) => objectOf(rangeBorders, range)),
    Protection: navigation("ExcelApi 1.2", (range) => objectOf(formatProtection, range)),
    AutofitColumns: method("ExcelApi 1.2", 0, ({ sheet }) => requireUnprotected(sheet)),
    AutofitRows: method("ExcelApi 1.2", 0, ({ sheet }) => requireUnprotected(sheet)),
  },
};
