import type { Grid } from "../scoresheet/grid";
import { SETTING_KEYS } from "./settings";

/** What one request tells of a sheet and its workbook. */
export interface SheetReading {
  /** Excel's own id of the sheet; it stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly sheet: string;
  /** The names of all visible sheets, in their order. */
  readonly sheets: readonly string[];
  readonly isProtected: boolean;
  /** `null` for a sheet without any value. */
  readonly grid: Grid | null;
  /** The workbook's own rule set as JSON text, and the columns that the user corrected; `null` where none is kept. */
  readonly ruleSetText: string | null;
  readonly columnsText: string | null;
}

/**
 * Reads a whole sheet, its protection and the workbook's settings in one request.
 *
 * @param context - of the running batch
 * @param nameOrId - the sheet; the active one when left out
 * @returns the reading, or `null` where there is no such sheet
 */
export async function readSheet(context: Excel.RequestContext, nameOrId?: string): Promise<SheetReading | null> {
  const { worksheets, settings } = context.workbook;
  const sheet = nameOrId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(nameOrId);
  const used = usedRange(sheet);
  const ruleSet = settings.getItemOrNullObject(SETTING_KEYS.ruleSet);
  const columns = settings.getItemOrNullObject(SETTING_KEYS.columns);
  worksheets.load("items/name,items/visibility");
  sheet.load("id,name");
  sheet.protection.load("protected");
  ruleSet.load("value");
  columns.load("value");
  await context.sync();

  if (sheet.isNullObject) return null;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    sheets: worksheets.items.filter((item) => item.visibility === "Visible").map((item) => item.name),
    isProtected: sheet.protection.protected,
    grid: toGrid(sheet.name, used),
    ruleSetText: ruleSet.isNullObject ? null : String(ruleSet.value),
    columnsText: columns.isNullObject ? null : String(columns.value),
  };
}

/** The cells of a sheet that hold something, with all that is read of them. */
export function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,text,numberFormat,rowIndex,columnIndex");
  return used;
}

/** A used range that has been loaded, as a grid. */
export function toGrid(sheet: string, used: Excel.Range): Grid | null {
  if (used.isNullObject) return null;
  return {
    sheet,
    row: used.rowIndex,
    column: used.columnIndex,
    values: used.values as unknown[][],
    formulas: used.formulas as unknown[][],
    texts: used.text,
    numberFormats: used.numberFormat as string[][],
  };
}
