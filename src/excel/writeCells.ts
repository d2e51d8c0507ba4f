import { cellText } from "../scoresheet/cell/cellText";
import { columnLetters, type Grid } from "../scoresheet/grid";
import { toGrid, usedRange } from "./readSheet";
import { changeSetting, type SettingChange } from "./settings";

/** A run of cells in one column to be written; `null` leaves a cell as it is. Rows and columns count from A1. */
export interface ColumnBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (string | number | null)[];
}

/** The address of a block on its sheet: `R6:R55`. */
export function blockAddress({ row, column, cells }: ColumnBlock): string {
  const letters = columnLetters(column);
  return `${letters}${row + 1}:${letters}${row + cells.length}`;
}

/** A block as it stood before: the formula or constant of each cell that was written, `null` for the others. */
export interface BlockBefore {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly unknown[];
}

export type Writing =
  | { readonly written: true; readonly before: readonly BlockBefore[] }
  /** The sheet was no longer what had been read: everything is as it was found. */
  | {
      readonly written: false;
      readonly now: Grid | null;
      readonly before: readonly BlockBefore[];
      /** Did the cells get back what stood in them? If not, they hold what was written. */
      readonly restored: boolean;
    };

/**
 * Writes blocks of values, and what is kept of them, in one request.
 *
 * The same request first loads the sheet as it is at that moment: where `isUnchanged` does not recognise it (a
 * co-author's edit, a row that was inserted), the cells get back what stood in them and nothing counts as written. So
 * the guard costs no request of its own, and there is no gap between looking and writing.
 *
 * @param context - of the running batch
 * @param sheetId - from the reading
 * @param blocks - what to write
 * @param kept - the setting that goes with them
 * @param isUnchanged - compares the sheet with what was read before
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly ColumnBlock[],
  kept: SettingChange,
  isUnchanged: (now: Grid | null) => boolean,
): Promise<Writing> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = usedRange(sheet);
  const ranges = blocks.map((block) => {
    const range = blockRange(sheet, block, block.cells.length);
    range.load("formulas,values");
    return range;
  });
  // A batch runs in order: the loads above are answered with what stood there before these values.
  blocks.forEach((block, index) => {
    ranges[index]!.values = block.cells.map((cell) => [cell]);
  });
  changeSetting(context.workbook, kept);
  await context.sync();

  const now = toGrid("", used);
  const found = blocks.map((block, index): BlockBefore => {
    const { formulas, values } = ranges[index]! as { formulas: unknown[][]; values: unknown[][] };
    return {
      row: block.row,
      column: block.column,
      formulas: block.cells.map((cell, offset) =>
        cell === null ? null : asTyped(formulas[offset]?.[0], values[offset]?.[0]),
      ),
    };
  });
  if (isUnchanged(now)) return { written: true, before: found };
  setFormulas(sheet, found);
  changeSetting(context.workbook, kept, true);
  const restored = await context.sync().then(
    () => true,
    () => false,
  );
  return { written: false, now, before: found, restored };
}

/**
 * The first of the blocks that a protected sheet keeps from being written, or `null`. One request; asked only where the
 * sheet is protected, since a protected template usually leaves some cells open.
 */
export async function lockedBlock(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly ColumnBlock[],
): Promise<ColumnBlock | null> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const protections = blocks.map((block) => {
    const range = blockRange(sheet, block, block.cells.length);
    const { protection } = range.format;
    protection.load("locked");
    return protection;
  });
  await context.sync();
  // `null` means that some cells are locked and some are not.
  return blocks.find((_, index) => (protections[index]!.locked as boolean | null) !== false) ?? null;
}

/**
 * Puts blocks back as they were, if the cells still hold what was written. One request to look, one to write.
 *
 * @returns the first cell that holds something else by now, and nothing restored; or `null`: all is restored
 */
export async function restoreCells(
  context: Excel.RequestContext,
  sheetId: string,
  written: readonly ColumnBlock[],
  before: readonly BlockBefore[],
  kept: SettingChange,
): Promise<{ readonly row: number; readonly column: number } | "sheet-gone" | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const ranges = written.map((block) => {
    const range = blockRange(sheet, block, block.cells.length);
    range.load("values");
    return range;
  });
  await context.sync();
  if (sheet.isNullObject) return "sheet-gone";

  for (const [index, block] of written.entries()) {
    const values = (ranges[index]?.values ?? []) as unknown[][];
    const offset = block.cells.findIndex((cell, at) => cell !== null && cellText(values[at]?.[0]) !== cellText(cell));
    if (offset !== -1) return { row: block.row + offset, column: block.column };
  }
  setFormulas(sheet, before);
  changeSetting(context.workbook, kept, true);
  await context.sync();
  return null;
}

/**
 * What would have to be typed to get a cell's content back. Excel reads a text that is assigned as if it were typed, so
 * "1/3" would come back as a date: a leading apostrophe keeps it text.
 */
function asTyped(formula: unknown, value: unknown): unknown {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula || typeof value !== "string" || value === "") return formula ?? "";
  return `'${value}`;
}

const blockRange = (sheet: Excel.Worksheet, block: { row: number; column: number }, rows: number): Excel.Range =>
  sheet.getRangeByIndexes(block.row, block.column, rows, 1);

function setFormulas(sheet: Excel.Worksheet, blocks: readonly BlockBefore[]): void {
  for (const block of blocks) {
    blockRange(sheet, block, block.formulas.length).formulas = block.formulas.map((formula) => [formula]);
  }
}
