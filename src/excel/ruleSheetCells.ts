import { clearSheet, putContentsBack } from "./clearSheet";
import { setSetting } from "./settingChanges";
import { loadSetting, SETTING_KEYS, settingText } from "./settings";

/** What one request tells of the sheet that holds the rules, and of the rules that the workbook keeps. */
export interface RuleSheetReading {
  /** Row by row from A1; `null` where there is no such sheet, empty where it is blank. */
  readonly cells: readonly (readonly unknown[])[] | null;
  /** The rule set in force, and the one that the sheet held when it was last written or read; `null` where none is kept. */
  readonly ruleSetText: string | null;
  readonly ruleSheetText: string | null;
}

/** Reads the sheet of that name, and the workbook's rules, in one request. */
export async function readRuleSheetCells(context: Excel.RequestContext, name: string): Promise<RuleSheetReading> {
  const answer = askForRuleSheet(context, name);
  await context.sync();
  return answer();
}

/**
 * Asks for the sheet of that name, and for the workbook's rules, with the next request.
 *
 * @returns what gives the reading, once the request is answered
 */
export function askForRuleSheet({ workbook }: Excel.RequestContext, name: string): () => RuleSheetReading {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,numberFormat,rowIndex,columnIndex");
  const ruleSet = loadSetting(workbook, SETTING_KEYS.ruleSet);
  const ruleSheet = loadSetting(workbook, SETTING_KEYS.ruleSheet);
  return () => ({
    cells: cellsOf(sheet, used),
    ruleSetText: settingText(ruleSet),
    ruleSheetText: settingText(ruleSheet),
  });
}

function cellsOf(sheet: Excel.Worksheet, used: Excel.Range): RuleSheetReading["cells"] {
  if (sheet.isNullObject) return null;
  return used.isNullObject ? [] : fromCorner(used);
}

/** Has somebody changed the sheet, or chosen other rules, between two readings? */
export const isSameReading = (one: RuleSheetReading, other: RuleSheetReading): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The cells of a used range with the blank rows above and the blank columns left of it. */
function fromCorner(used: Excel.Range): unknown[][] {
  const formats = used.numberFormat as string[][];
  const rows = (used.values as unknown[][]).map((row, at) => [
    ...Array.from({ length: used.columnIndex }, () => ""),
    ...row.map((value, column) => asWritten(value, formats[at]?.[column] ?? "")),
  ]);
  return [...Array.from({ length: used.rowIndex }, () => []), ...rows];
}

/** Whoever types 5% means 5, and Excel keeps 0.05: the sign goes with the number, so that nobody takes it for 0.05 %. */
function asWritten(value: unknown, numberFormat: string): unknown {
  // A sign in quotes or behind a backslash is only shown, and Excel keeps the number as it was typed.
  const isPercent = numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
  if (typeof value !== "number" || !isPercent) return value;
  return `${Number((value * 100).toPrecision(15))}%`;
}

/** A rectangle of cells to be laid out alike, 0-based. */
export interface StyledArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet of rules looks like. */
export interface RuleSheetLook {
  /** A rectangle from A1, `""` for a blank. */
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  readonly titles: readonly StyledArea[];
  readonly heads: readonly StyledArea[];
  readonly notes: readonly StyledArea[];
  /** In points. */
  readonly columnWidths: readonly number[];
}

/** Office's own neutral colours: they stay readable when printed in black and white. */
const HEAD_FILL = "#E7E6E6";
const NOTE_COLOR = "#595959";

/**
 * Makes the sheet of that name, or clears it, writes it and shows it. What it held must be known to be of no more use.
 *
 * @param reading - what was read of the sheet
 * @param ruleSetText - the rule set that is written, to be kept beside it
 * @returns whether it is written; where somebody typed into the sheet since it was read, its cells hold that again
 */
export async function writeRuleSheetCells(
  context: Excel.RequestContext,
  name: string,
  look: RuleSheetLook,
  reading: RuleSheetReading,
  ruleSetText: string,
): Promise<boolean> {
  const isNew = reading.cells === null;
  const sheet = isNew ? await newSheet(context, name) : context.workbook.worksheets.getItem(name);
  const now = isNew ? null : askForRuleSheet(context, name);
  // Cleared by the very request that writes: the helper clears by one of its own, and where the next one failed a blank sheet
  // would be left. Never made anew: deleting a sheet breaks what refers to it, and cannot be undone.
  const cleared = isNew ? null : clearSheet(sheet);
  const width = look.cells[0]?.length ?? 0;
  const all = sheet.getRangeByIndexes(0, 0, look.cells.length, width);
  all.values = look.cells.map((row) => row.map(asTyped));
  all.format.verticalAlignment = "Top";
  const format = ({ row, column, rows, columns }: StyledArea) =>
    sheet.getRangeByIndexes(row, column, rows, columns).format;
  for (const area of look.titles) format(area).font.bold = true;
  for (const area of look.heads) {
    const head = format(area);
    head.font.bold = true;
    head.fill.color = HEAD_FILL;
  }
  for (const area of look.notes) format(area).font.color = NOTE_COLOR;
  look.columnWidths.forEach((columnWidth, column) => {
    format({ row: 0, column, rows: 1, columns: 1 }).columnWidth = columnWidth;
  });
  sheet.activate();
  setSetting(context.workbook, SETTING_KEYS.ruleSheet, ruleSetText);
  try {
    await context.sync();
  } catch (error) {
    if (isNew) {
      sheet.delete();
      // What is kept of the sheet goes with it, if the request that failed was carried out all the same.
      setSetting(context.workbook, SETTING_KEYS.ruleSheet, reading.ruleSheetText);
      await context.sync().catch(() => undefined);
    }
    throw error;
  }
  if (now === null || cleared === null || isSameReading(now(), reading)) return true;
  putContentsBack(sheet, cleared);
  setSetting(context.workbook, SETTING_KEYS.ruleSheet, now().ruleSheetText);
  await context.sync();
  return false;
}

async function newSheet({ workbook }: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "helpers" */ "@microsoft/office-js-helpers");
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

/** Excel reads a text that is assigned as if it were typed: an apostrophe keeps "1/3" and "2023" texts. */
const asTyped = (cell: string | number | boolean): string | number | boolean =>
  typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
