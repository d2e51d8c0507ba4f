import type { DefinedName, Sheet } from "../../workbook/types";
import type { HostState } from "../hostState";
import { itemNotFound } from "../richApiError";
import { method, navigation, objectOf, property, type ObjectType } from "./objectType";
import { range } from "./range";
import { rangeOfFormula } from "./rangeAt";
import { worksheet } from "./worksheet";

/** `Excel.NamedItem`. */
export const namedItem: ObjectType<DefinedName> = {
  name: "NamedItem",
  identity: (item) => ({ _Id: item.sheet === null ? item.name : `${item.sheet}!${item.name}` }),
  members: {
    Name: property("ExcelApi 1.1", { get: (item) => item.name }),
    Formula: property("ExcelApi 1.7", { get: (item) => item.formula }),
    Scope: property("ExcelApi 1.4", { get: (item) => (item.sheet === null ? "Workbook" : "Worksheet") }),
    Worksheet: navigation("ExcelApi 1.4", (item, state) => {
      const sheet = sheetOf(item, state);
      if (!sheet) throw itemNotFound(`the name ${item.name} belongs to no sheet`);
      return objectOf(worksheet, sheet);
    }),
    WorksheetOrNullObject: navigation("ExcelApi 1.4", (item, state) => {
      const sheet = sheetOf(item, state);
      return sheet ? objectOf(worksheet, sheet) : null;
    }),
    GetRange: method("ExcelApi 1.1", 0, (item, _args, state) => {
      const found = rangeOfFormula(item.formula, state);
      if (!found) throw itemNotFound(`the name ${item.name} refers to no range`);
      return objectOf(range, found);
    }),
    GetRangeOrNullObject: method("ExcelApi 1.4", 0, (item, _args, state) => {
      const found = rangeOfFormula(item.formula, state);
      return found && objectOf(range, found);
    }),
  },
};

function sheetOf(item: DefinedName, { workbook }: HostState): Sheet | undefined {
  return item.sheet === null ? undefined : workbook.sheet(item.sheet);
}
