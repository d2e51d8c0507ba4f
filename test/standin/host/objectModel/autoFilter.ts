import type { Sheet } from "../../workbook/types";
import { property, type ObjectType } from "./objectType";

/** `Excel.AutoFilter` of a worksheet: read only. Filters of tables are not known here. */
export const autoFilter: ObjectType<Sheet> = {
  name: "AutoFilter",
  members: {
    Enabled: property("ExcelApi 1.9", { get: (sheet) => sheet.filter !== null }),
    IsDataFiltered: property("ExcelApi 1.9", { get: (sheet) => sheet.filter?.hasCriteria ?? false }),
  },
};
