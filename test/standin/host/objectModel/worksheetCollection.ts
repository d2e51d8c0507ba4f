import type { Sheet } from "../../workbook/types";
import { WORKBOOK_TARGET } from "../events";
import type { HostState } from "../hostState";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";
import { booleanArgument, optionalArgument, textArgument } from "./arguments";
import { eventMembers } from "./eventMembers";
import { method, objectOf, type ObjectType } from "./objectType";
import { isSameName } from "./rangeAt";
import { worksheet } from "./worksheet";

const atWorkbook = () => WORKBOOK_TARGET;

/** `Excel.WorksheetCollection`. */
export const worksheetCollection: ObjectType<null> = {
  name: "WorksheetCollection",
  items: (_collection, { workbook }) => workbook.sheets.map((sheet) => objectOf(worksheet, sheet)),
  item: (_collection, key, state) => objectOf(worksheet, sheetOf(key, state)),
  members: {
    GetItem: method("ExcelApi 1.1", 1, (_collection, [key], state) => objectOf(worksheet, sheetOf(key, state))),
    GetItemOrNullObject: method("ExcelApi 1.4", 1, (_collection, [key], state) => {
      const sheet = findSheet(key, state);
      return sheet ? objectOf(worksheet, sheet) : null;
    }),
    GetActiveWorksheet: method("ExcelApi 1.1", 0, (_collection, _args, { workbook }) =>
      objectOf(worksheet, workbook.activeSheet),
    ),
    GetFirst: method("ExcelApi 1.5", 1, (_collection, [visibleOnly], state) =>
      objectOf(worksheet, atEnd(listed(visibleOnly, state), 0)),
    ),
    GetLast: method("ExcelApi 1.5", 1, (_collection, [visibleOnly], state) =>
      objectOf(worksheet, atEnd(listed(visibleOnly, state), -1)),
    ),
    GetCount: method("ExcelApi 1.4", 1, (_collection, [visibleOnly], state) => listed(visibleOnly, state).length),
    Add: method("ExcelApi 1.1", 1, (_collection, [name], state) => {
      const { workbook, events } = state;
      const sheet = workbook.addSheet(newSheetName(optionalArgument(name, "name", textArgument), state));
      events.raise("worksheetAdded", [WORKBOOK_TARGET], { worksheetId: sheet.id, source: "Local" });
      return objectOf(worksheet, sheet);
    }),
    ...eventMembers("ExcelApi 1.9", "DataChanged", "worksheetChanged", atWorkbook),
    ...eventMembers("ExcelApi 1.9", "SelectionChanged", "worksheetSelectionChanged", atWorkbook),
    ...eventMembers("ExcelApi 1.7", "Activated", "worksheetActivated", atWorkbook),
    ...eventMembers("ExcelApi 1.7", "Deactivated", "worksheetDeactivated", atWorkbook),
    ...eventMembers("ExcelApi 1.7", "Added", "worksheetAdded", atWorkbook),
    ...eventMembers("ExcelApi 1.7", "Deleted", "worksheetDeleted", atWorkbook),
  },
};

/** A sheet by its name or its id. */
function findSheet(key: unknown, { workbook }: HostState): Sheet | undefined {
  const text = textArgument(key, "key");
  return workbook.sheets.find((sheet) => sheet.id === text || isSameName(sheet.name, text));
}

function sheetOf(key: unknown, state: HostState): Sheet {
  const sheet = findSheet(key, state);
  if (!sheet) throw itemNotFound(`the sheet ${String(key)}`);
  return sheet;
}

function listed(visibleOnly: unknown, { workbook }: HostState): readonly Sheet[] {
  const isVisibleOnly = optionalArgument(visibleOnly, "visibleOnly", booleanArgument) ?? false;
  return isVisibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

function atEnd(sheets: readonly Sheet[], index: 0 | -1): Sheet {
  const sheet = sheets.at(index);
  if (!sheet) throw itemNotFound("there is no such sheet");
  return sheet;
}

function newSheetName(wanted: string | undefined, { workbook }: HostState): string {
  const isTaken = (name: string) => workbook.sheets.some((sheet) => isSameName(sheet.name, name));
  if (wanted === undefined) {
    let number = workbook.sheets.length + 1;
    while (isTaken(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
  if (wanted === "" || wanted.length > 31 || /[:\\/?*[\]]|^'|'$/.test(wanted)) {
    throw invalidArgument(`${JSON.stringify(wanted)} cannot be a sheet's name`);
  }
  if (isTaken(wanted)) throw new RichApiError("ItemAlreadyExists", `A sheet named ${wanted} already exists`, 409);
  return wanted;
}
