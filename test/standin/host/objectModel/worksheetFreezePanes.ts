import type { Sheet } from "../../workbook/types";
import { MAX_COLUMNS, WHOLE_SHEET } from "../address";
import { wholeArgument } from "./arguments";
import { method, objectOf, type ObjectType } from "./objectType";
import { range } from "./range";

const FEATURE = "FreezePanes.Rows";

/** `Excel.WorksheetFreezePanes`, for frozen rows. */
export const worksheetFreezePanes: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  members: {
    FreezeRows: method("ExcelApi 1.7", 1, (sheet, [count], state) =>
      state.appearance.set(sheet, WHOLE_SHEET, FEATURE, wholeArgument(count, "count")),
    ),
    Unfreeze: method("ExcelApi 1.7", 0, (sheet, _args, state) => state.appearance.set(sheet, WHOLE_SHEET, FEATURE, 0)),
    GetLocationOrNullObject: method("ExcelApi 1.7", 0, (sheet, _args, state) => {
      const set = state.appearance.get(sheet, WHOLE_SHEET, FEATURE);
      const rows = typeof set === "number" ? set : sheet.frozenRows;
      return rows === 0 ? null : objectOf(range, { sheet, area: { row: 0, column: 0, rows, columns: MAX_COLUMNS } });
    }),
  },
};
