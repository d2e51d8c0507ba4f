import { itemNotFound } from "../richApiError";
import { method, property, type ObjectType } from "./objectType";

/** `Excel.TableCollection`: always empty, since the workbook model knows no tables. */
export const tableCollection: ObjectType<null> = {
  name: "TableCollection",
  items: () => [],
  members: {
    Count: property("ExcelApi 1.1", { get: () => 0 }),
    GetCount: method("ExcelApi 1.4", 0, () => 0),
    GetItem: method("ExcelApi 1.1", 1, (_collection, [key]) => {
      throw itemNotFound(`the table ${String(key)}`);
    }),
    GetItemOrNullObject: method("ExcelApi 1.4", 1, () => null),
  },
};
