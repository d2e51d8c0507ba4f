import { cellText } from "../scoresheet/cell/cellText";
import { blockRange, restoreBlocks, type BlockBefore, type ColumnBlock } from "./cellBlocks";
import { changeSetting, type SettingChange } from "./settings";

/** Blocks that were written, and how to take them back. */
export interface WrittenCells {
  readonly sheetId: string;
  /** The sheet's name as it was then. */
  readonly sheet: string;
  readonly written: readonly ColumnBlock[];
  readonly before: readonly BlockBefore[];
}

/**
 * Puts blocks back as they were, if the cells still hold what was written. One request to look, one to write; and one more to
 * find a sheet by its name whose id is not known any more: Excel promises no id beyond the closing of a workbook.
 *
 * @param settle - gives what of the settings changes with it, once what was asked for before the call is answered
 * @returns the first cell that holds something else by now, and nothing restored; or `null`: all is restored
 */
export async function restoreCells(
  context: Excel.RequestContext,
  { sheetId, sheet: name, written, before }: WrittenCells,
  settle: () => readonly SettingChange[],
): Promise<{ readonly row: number; readonly column: number } | "sheet-gone" | null> {
  const found = (await lookAt(context, sheetId, written)) ?? (await lookAt(context, name, written));
  if (found === null) return "sheet-gone";

  for (const [index, block] of written.entries()) {
    const { values, formulas } = found.ranges[index] as Record<"values" | "formulas", unknown[][]>;
    const holds = (cell: string | number, at: number) =>
      cellText((isFormula(cell) ? formulas : values)[at]?.[0]) === textOf(cell);
    const offset = block.cells.findIndex((cell, at) => cell !== null && !holds(cell, at));
    if (offset !== -1) return { row: block.row + offset, column: block.column };
  }
  restoreBlocks(found.sheet, before);
  for (const change of settle()) changeSetting(context.workbook, change);
  await context.sync();
  return null;
}

async function lookAt(context: Excel.RequestContext, nameOrId: string, blocks: readonly ColumnBlock[]) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
  const ranges = blocks.map((block) => blockRange(sheet, block, block.cells.length).load("values,formulas"));
  await context.sync();
  return sheet.isNullObject ? null : { sheet, ranges };
}

/** What was typed as a formula is known again by the formula: its value is Excel's. */
const isFormula = (typed: string | number): boolean => typeof typed === "string" && typed.startsWith("=");

/** What a cell holds once it was typed: Excel takes the leading apostrophe for itself. */
const textOf = (typed: string | number): string => cellText(typed).replace(/^'/, "");
