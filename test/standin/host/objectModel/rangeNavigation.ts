import { bound, intersect } from "../area";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { invalidArgument, itemNotFound } from "../richApiError";
import { booleanArgument, objectArgument, optionalArgument, wholeArgument } from "./arguments";
import { isHostObject, method, objectOf, type HostObject, type Member } from "./objectType";
import { range } from "./range";
import { usedPart } from "./rangeContent";
import { moveRange, type RangeTarget } from "./rangeTarget";
import { rangeAt } from "./rangeAt";
import type { Area } from "../../workbook/types";
import type { HostState } from "../hostState";

/** The ranges that a range leads to. */
export const rangeNavigation: Record<string, Member<RangeTarget>> = {
  GetCell: method("ExcelApi 1.1", 2, (target, [row, column]) =>
    at(target, {
      row: target.area.row + wholeArgument(row, "row"),
      column: target.area.column + wholeArgument(column, "column"),
      rows: 1,
      columns: 1,
    }),
  ),
  GetRow: method("ExcelApi 1.1", 1, (target, [row]) =>
    at(target, { ...target.area, row: target.area.row + indexBelow(row, "row", target.area.rows), rows: 1 }),
  ),
  GetColumn: method("ExcelApi 1.1", 1, (target, [column]) =>
    at(target, {
      ...target.area,
      column: target.area.column + indexBelow(column, "column", target.area.columns),
      columns: 1,
    }),
  ),
  GetLastRow: method("ExcelApi 1.1", 0, (target) =>
    at(target, { ...target.area, row: target.area.row + target.area.rows - 1, rows: 1 }),
  ),
  GetLastColumn: method("ExcelApi 1.1", 0, (target) =>
    at(target, { ...target.area, column: target.area.column + target.area.columns - 1, columns: 1 }),
  ),
  GetLastCell: method("ExcelApi 1.1", 0, (target) =>
    at(target, {
      row: target.area.row + target.area.rows - 1,
      column: target.area.column + target.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  ),
  GetEntireRow: method("ExcelApi 1.1", 0, (target) => at(target, { ...target.area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: method("ExcelApi 1.1", 0, (target) => at(target, { ...target.area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: method("ExcelApi 1.1", 2, (target, [rows, columns]) =>
    at(target, {
      ...target.area,
      row: target.area.row + wholeArgument(rows, "rowOffset"),
      column: target.area.column + wholeArgument(columns, "columnOffset"),
    }),
  ),
  GetResizedRange: method("ExcelApi 1.3", 2, (target, [rows, columns]) =>
    at(target, {
      ...target.area,
      rows: target.area.rows + wholeArgument(rows, "deltaRows"),
      columns: target.area.columns + wholeArgument(columns, "deltaColumns"),
    }),
  ),
  GetAbsoluteResizedRange: method("ExcelApi 1.7", 2, (target, [rows, columns]) =>
    at(target, { ...target.area, rows: wholeArgument(rows, "numRows"), columns: wholeArgument(columns, "numColumns") }),
  ),
  GetBoundingRect: method("ExcelApi 1.1", 1, (target, [other], state) =>
    at(target, bound(target.area, otherRange(target, other, state).area)),
  ),
  GetIntersection: method("ExcelApi 1.1", 1, (target, [other], state) => {
    const shared = sharedRange(target, other, state);
    if (!shared) throw itemNotFound("the ranges do not intersect");
    return shared;
  }),
  GetIntersectionOrNullObject: method("ExcelApi 1.4", 1, (target, [other], state) => sharedRange(target, other, state)),
  GetUsedRange: method(
    "ExcelApi 1.1",
    1,
    (target, [valuesOnly]) => {
      const used = usedRange(target, valuesOnly);
      if (!used) throw itemNotFound("the range is empty");
      return used;
    },
    { isComputed: true },
  ),
  GetUsedRangeOrNullObject: method("ExcelApi 1.4", 1, (target, [valuesOnly]) => usedRange(target, valuesOnly), {
    isComputed: true,
  }),
};

function at(target: RangeTarget, area: Area): HostObject {
  return objectOf(range, moveRange(target, area));
}

function indexBelow(value: unknown, name: string, count: number): number {
  const index = wholeArgument(value, name);
  if (index < 0 || index >= count) throw invalidArgument(`${name} ${index} lies outside the range`);
  return index;
}

function otherRange(target: RangeTarget, other: unknown, state: HostState): RangeTarget {
  const found = isHostObject(other)
    ? objectArgument(other, "anotherRange", range)
    : rangeAt(target.sheet, other, state);
  if (found.sheet.id !== target.sheet.id) throw invalidArgument("The ranges are on different sheets");
  return found;
}

function sharedRange(target: RangeTarget, other: unknown, state: HostState): HostObject | null {
  const shared = intersect(target.area, otherRange(target, other, state).area);
  return shared && at(target, shared);
}

function usedRange(target: RangeTarget, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optionalArgument(valuesOnly, "valuesOnly", booleanArgument) ?? false;
  const used = usedPart(target.sheet, target.area, isValuesOnly);
  return used && at(target, used);
}
