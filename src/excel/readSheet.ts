import type { Grid } from "../scoresheet/grid";
import { askAboutSheet, type SheetFacts } from "./askAboutSheet";
import { officeErrorCode } from "./inWorkbook";
import { askForCells, toGrid } from "./loadCells";
import { isAnswerTooLarge } from "./payloadLimit";
import { readInChunks } from "./readInChunks";

/** What is read of a sheet and its workbook. */
export interface SheetReading extends SheetFacts {
  /** `null` for a sheet without any value. */
  readonly grid: Grid | null;
  /** How many rows one answer could hold; `null` where one answer held the whole sheet. */
  readonly rowsPerRequest: number | null;
}

/**
 * Reads a whole sheet, its form and the workbook's settings in one request; in several, by rows, only where Excel on the web
 * refuses so large an answer.
 *
 * @param context - of the running batch
 * @param nameOrId - the sheet; the active one when left out
 * @returns the reading, or `null` where there is no such sheet
 */
export async function readSheet(context: Excel.RequestContext, nameOrId?: string): Promise<SheetReading | null> {
  try {
    return await readAtOnce(context, nameOrId);
  } catch (error) {
    if (isAnswerTooLarge(error)) return readInChunks(context, () => sheetOf(context, nameOrId));
    // Methods of a null object fail, so the sheet is asked for by a way that fails too, and its code says why.
    if (nameOrId !== undefined && officeErrorCode(error) === "ItemNotFound") return null;
    throw error;
  }
}

async function readAtOnce(context: Excel.RequestContext, nameOrId?: string): Promise<SheetReading> {
  const sheet = sheetOf(context, nameOrId);
  const facts = askAboutSheet(context.workbook, sheet);
  // Never a null object, whose properties of rows could not be asked for: of a blank sheet it is the cell A1.
  const cells = askForCells(sheet.getUsedRange(true));
  await context.sync();
  const known = facts();
  const grid = toGrid(cells, known);
  return { ...known, grid: isBlank(grid) ? null : grid, rowsPerRequest: null };
}

function sheetOf({ workbook }: Excel.RequestContext, nameOrId?: string): Excel.Worksheet {
  const { worksheets } = workbook;
  return nameOrId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(nameOrId);
}

/** One cell with nothing in it is what Excel gives of a sheet without any value. */
const isBlank = ({ formulas }: Grid): boolean =>
  formulas.length === 1 && formulas[0]?.length === 1 && formulas[0][0] === "";
