import { blocksBefore, restoreBlocks, type ColumnBlock } from "./cellBlocks";

/**
 * Puts back what a request wrote before Excel refused the rest of it: a batch that fails half-way keeps its first half.
 * In the order of the write, so that the block that was refused, and may be again, comes after all that were written.
 * Where Excel did not answer with what stood there, or fails sooner, the cells stay; the error of the write is what counts.
 */
export async function putBackHalfWritten(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly ColumnBlock[],
  ranges: readonly Excel.Range[],
): Promise<void> {
  try {
    restoreBlocks(sheet, blocksBefore(blocks, ranges));
    await context.sync();
  } catch {
    return;
  }
}
