import type { Sheet } from "../../workbook/types";
import { WHOLE_SHEET } from "../address";
import { WORKBOOK_TARGET } from "../events";
import { RichApiError } from "../richApiError";
import { booleanArgument, optionalArgument, wholeArgument } from "./arguments";
import { eventMembers } from "./eventMembers";
import { namedItemCollection } from "./namedItemCollection";
import { method, navigation, objectOf, property, type HostObject, type ObjectType } from "./objectType";
import { range } from "./range";
import { rangeAt } from "./rangeAt";
import { usedPart } from "./rangeContent";
import { moveRange } from "./rangeTarget";
import { autoFilter } from "./autoFilter";
import { tableCollection } from "./tableCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

const idOf = (sheet: Sheet) => sheet.id;

/** `Excel.Worksheet`. */
export const worksheet: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  members: {
    Id: property("ExcelApi 1.1", { get: idOf }),
    Name: property("ExcelApi 1.1", { get: (sheet) => sheet.name }),
    Position: property("ExcelApi 1.1", {
      get: (sheet, { workbook }) => workbook.sheets.findIndex((other) => other.id === sheet.id),
    }),
    Visibility: property("ExcelApi 1.1", { get: (sheet) => sheet.visibility }),
    Protection: navigation("ExcelApi 1.2", (sheet) => objectOf(worksheetProtection, sheet)),
    AutoFilter: navigation("ExcelApi 1.9", (sheet) => objectOf(autoFilter, sheet)),
    FreezePanes: navigation("ExcelApi 1.7", (sheet) => objectOf(worksheetFreezePanes, sheet)),
    Names: navigation("ExcelApi 1.4", (sheet) => objectOf(namedItemCollection, { sheet })),
    Tables: navigation("ExcelApi 1.1", () => objectOf(tableCollection, null)),
    Activate: method("ExcelApi 1.1", 0, (sheet, _args, state) => state.activate(sheet)),
    Delete: method("ExcelApi 1.1", 0, (sheet, _args, { workbook, events }) => {
      const others = workbook.sheets.filter((other) => other.id !== sheet.id && other.visibility === "Visible");
      if (others.length === 0) throw new RichApiError("InvalidOperation", "The last visible sheet cannot be deleted");
      workbook.removeSheet(sheet.name);
      events.raise("worksheetDeleted", [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
    }),
    Calculate: method("ExcelApi 1.6", 1, (_sheet, _args, { calculation }) => {
      calculation.invalidate();
      return calculation.settle();
    }),
    GetRange: method("ExcelApi 1.1", 1, (sheet, [address], state) => objectOf(range, rangeAt(sheet, address, state))),
    GetCell: method("ExcelApi 1.1", 2, (sheet, [row, column]) =>
      rangeOf(sheet, wholeArgument(row, "row"), wholeArgument(column, "column"), 1, 1),
    ),
    GetRangeByIndexes: method("ExcelApi 1.7", 4, (sheet, [row, column, rows, columns]) =>
      rangeOf(
        sheet,
        wholeArgument(row, "startRow"),
        wholeArgument(column, "startColumn"),
        wholeArgument(rows, "rowCount"),
        wholeArgument(columns, "columnCount"),
      ),
    ),
    GetUsedRange: method(
      "ExcelApi 1.1",
      1,
      (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? rangeOf(sheet, 0, 0, 1, 1),
      { isComputed: true },
    ),
    GetUsedRangeOrNullObject: method("ExcelApi 1.4", 1, (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly), {
      isComputed: true,
    }),
    ...eventMembers<Sheet>("ExcelApi 1.7", "DataChanged", "worksheetChanged", idOf),
    ...eventMembers<Sheet>("ExcelApi 1.7", "SelectionChanged", "worksheetSelectionChanged", idOf),
    ...eventMembers<Sheet>("ExcelApi 1.7", "Activated", "worksheetActivated", idOf),
    ...eventMembers<Sheet>("ExcelApi 1.7", "Deactivated", "worksheetDeactivated", idOf),
  },
};

function rangeOf(sheet: Sheet, row: number, column: number, rows: number, columns: number): HostObject {
  return objectOf(range, moveRange({ sheet, area: WHOLE_SHEET }, { row, column, rows, columns }));
}

function usedRange(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optionalArgument(valuesOnly, "valuesOnly", booleanArgument) ?? false;
  const area = usedPart(sheet, WHOLE_SHEET, isValuesOnly);
  return area && objectOf(range, { sheet, area });
}
