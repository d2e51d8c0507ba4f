import type { Sheet } from "../../workbook/types";
import { property, type ObjectType } from "./objectType";

/** `Excel.WorksheetProtection`: read only, since an add-in that respects protection never lifts it. */
export const worksheetProtection: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  members: {
    Protected: property("ExcelApi 1.2", { get: (sheet) => sheet.isProtected }),
  },
};
