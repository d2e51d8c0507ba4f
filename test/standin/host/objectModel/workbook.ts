import { textArgument } from "./arguments";
import { application } from "./application";
import { namedItemCollection } from "./namedItemCollection";
import { method, navigation, objectOf, type ObjectType } from "./objectType";
import { range } from "./range";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { worksheetCollection } from "./worksheetCollection";

/** `Excel.Workbook`, the root of every path. */
export const workbook: ObjectType<null> = {
  name: "Workbook",
  members: {
    Worksheets: navigation("ExcelApi 1.1", () => objectOf(worksheetCollection, null)),
    Names: navigation("ExcelApi 1.1", () => objectOf(namedItemCollection, { sheet: null })),
    Tables: navigation("ExcelApi 1.1", () => objectOf(tableCollection, null)),
    Settings: navigation("ExcelApi 1.4", () => objectOf(settingCollection, null)),
    Application: navigation("ExcelApi 1.1", () => objectOf(application, null)),
    GetSelectedRange: method("ExcelApi 1.1", 0, (_workbook, _args, state) => objectOf(range, state.workbook.selection)),
    GetActiveCell: method("ExcelApi 1.7", 0, (_workbook, _args, { workbook: { selection } }) =>
      objectOf(range, { sheet: selection.sheet, area: { ...selection.area, rows: 1, columns: 1 } }),
    ),
    _RemoveReference: method("ExcelApi 1.1", 1, (_workbook, [id], { references }) =>
      references.release(textArgument(id, "bstrReferenceId")),
    ),
  },
};
