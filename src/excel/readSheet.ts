import { PLAIN_FORM, type Grid } from "../scoresheet/grid";
import { loadSetting, SETTING_KEYS, settingText } from "./settings";

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
  /** The workbook's own rule set, the columns that the user corrected and the results so far; `null` where none is kept. */
  readonly ruleSetText: string | null;
  readonly columnsText: string | null;
  readonly resultsText: string | null;
}

/**
 * Reads a whole sheet, its protection and the workbook's settings in one request.
 *
 * @param context - of the running batch
 * @param nameOrId - the sheet; the active one when left out
 * @returns the reading, or `null` where there is no such sheet
 */
export async function readSheet(context: Excel.RequestContext, nameOrId?: string): Promise<SheetReading | null> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const sheet = nameOrId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(nameOrId);
  const used = usedRange(sheet);
  const ruleSet = loadSetting(workbook, SETTING_KEYS.ruleSet);
  const columns = loadSetting(workbook, SETTING_KEYS.columns);
  const results = loadSetting(workbook, SETTING_KEYS.results);
  worksheets.load("items/name,items/visibility");
  sheet.load("id,name");
  sheet.protection.load("protected");
  await context.sync();

  if (sheet.isNullObject) return null;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    sheets: worksheets.items.filter((item) => item.visibility === "Visible").map((item) => item.name),
    isProtected: sheet.protection.protected,
    grid: toGrid(sheet.name, used),
    ruleSetText: settingText(ruleSet),
    columnsText: settingText(columns),
    resultsText: settingText(results),
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
    form: PLAIN_FORM,
  };
}
