import { askForBlocks, blocksBefore, restoreBlocks, type BlockBefore, type ColumnBlock } from "./cellBlocks";
import { putBackHalfWritten } from "./putBackHalfWritten";
import { askForChanges, changeSettings, reversed, type SettingChange } from "./settingChanges";
import { firstTypedSince } from "./typedSince";

/** Blocks that were written, and how to take them back. */
export interface WrittenCells {
  readonly sheetId: string;
  /** The sheet's name as it was then. */
  readonly sheet: string;
  readonly written: readonly ColumnBlock[];
  readonly before: readonly BlockBefore[];
}

/**
 * Puts blocks back as they were, if the cells still hold what was written. One request to look, one to write; a third, where
 * somebody typed between the two: then everything is again as they left it; and one more to find a sheet by its name whose id is
 * not known any more: Excel promises no id beyond the closing of a workbook.
 *
 * @param settle - gives what of the settings changes with it, once what was asked for before the call is answered
 * @returns the first cell that holds something else by now, and nothing restored; or `null`: all is restored
 */
export async function restoreCells(
  context: Excel.RequestContext,
  { sheetId, sheet: name, written, before }: WrittenCells,
  settle: () => readonly SettingChange[],
): Promise<{ readonly row: number; readonly column: number } | "sheet-gone" | "changed-meanwhile" | null> {
  const found = (await lookAt(context, sheetId, written)) ?? (await lookAt(context, name, written));
  if (found === null) return "sheet-gone";
  const { sheet, seen } = found;
  const overwritten = firstTypedSince(written, seen);
  if (overwritten !== null) return overwritten;

  const stood = askForBlocks(sheet, written);
  restoreBlocks(sheet, before);
  const changes = settle();
  const settingsNow = askForChanges(context.workbook, changes);
  changeSettings(context.workbook, changes);
  try {
    await context.sync();
  } catch (error) {
    await putBackHalfWritten(context, sheet, written, stood);
    throw error;
  }
  const typed = firstTypedSince(written, stood);
  const otherChanges = settingsNow();
  if (typed === null && otherChanges === null) return null;
  restoreBlocks(sheet, blocksBefore(written, stood));
  changeSettings(context.workbook, (otherChanges ?? changes).map(reversed));
  await context.sync();
  return typed ?? "changed-meanwhile";
}

async function lookAt(context: Excel.RequestContext, nameOrId: string, blocks: readonly ColumnBlock[]) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
  const seen = askForBlocks(sheet, blocks);
  await context.sync();
  return sheet.isNullObject ? null : { sheet, seen };
}
