import { blankXlsx } from "../xlsx/blankXlsx";
import { readXlsx } from "../xlsx/readXlsx";
import { WorkbookModel } from "./workbookModel";

export interface WorkbookOptions {
  /** The add-in's functions, by the names in `functions.json`; all other unknown names give #NAME?. */
  readonly functions: readonly string[];
}

/** Opens the bytes of an .xlsx file and computes it once. Throws `UnreadableWorkbook` if they are none. */
export function openWorkbook(bytes: Uint8Array, options: WorkbookOptions): WorkbookModel {
  return new WorkbookModel(readXlsx(bytes), options.functions);
}

/** A new workbook with blank sheets, the first of them active. `blankXlsx` gives the file that `patchXlsx` starts from. */
export function createWorkbook(options: WorkbookOptions & { readonly sheets?: readonly string[] }): WorkbookModel {
  return openWorkbook(blankXlsx(options.sheets), options);
}
