import { cellText } from "../scoresheet/cell/cellText";
import { blockRange, restoreBlocks, type BlockBefore, type ColumnBlock } from "./cellBlocks";
import { changeSetting, type SettingChange } from "./settings";

/** Blocks that were written, and how to take them back. */
export interface WrittenCells {
  readonly sheetId: string;
  readonly written: readonly ColumnBlock[];
  readonly before: readonly BlockBefore[];
  /** The setting that went with them, `null` for none. */
  readonly kept: SettingChange | null;
}

/**
 * Puts blocks back as they were, if the cells still hold what was written. One request to look, one to write.
 *
 * @returns the first cell that holds something else by now, and nothing restored; or `null`: all is restored
 */
export async function restoreCells(
  context: Excel.RequestContext,
  { sheetId, written, before, kept }: WrittenCells,
): Promise<{ readonly row: number; readonly column: number } | "sheet-gone" | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const ranges = written.map((block) => blockRange(sheet, block, block.cells.length).load("values,formulas"));
  await context.sync();
  if (sheet.isNullObject) return "sheet-gone";

  for (const [index, block] of written.entries()) {
    const { values, formulas } = ranges[index] as Record<"values" | "formulas", unknown[][]>;
    const holds = (cell: string | number, at: number) =>
      cellText((isFormula(cell) ? formulas : values)[at]?.[0]) === textOf(cell);
    const offset = block.cells.findIndex((cell, at) => cell !== null && !holds(cell, at));
    if (offset !== -1) return { row: block.row + offset, column: block.column };
  }
  restoreBlocks(sheet, before);
  if (kept !== null) changeSetting(context.workbook, kept, true);
  await context.sync();
  return null;
}

/** What was typed as a formula is known again by the formula: its value is Excel's. */
const isFormula = (typed: string | number): boolean => typeof typed === "string" && typed.startsWith("=");

/** What a cell holds once it was typed: Excel takes the leading apostrophe for itself. */
const textOf = (typed: string | number): string => cellText(typed).replace(/^'/, "");
