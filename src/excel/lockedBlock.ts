import { blockRange, type ColumnBlock } from "./cellBlocks";

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
