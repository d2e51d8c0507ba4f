import { cellText } from "../scoresheet/cell/cellText";
import { blocksBefore, restoreBlocks, type BlockBefore, type ColumnBlock } from "./cellBlocks";

/** The first cell of blocks that holds something else than was written, `null` for none. */
export function firstTypedSince(
  written: readonly ColumnBlock[],
  ranges: readonly Excel.Range[],
): { readonly row: number; readonly column: number } | null {
  for (const [index, block] of written.entries()) {
    const offset = block.cells.findIndex((_, at) => isTypedSince(block, ranges[index]!, at));
    if (offset !== -1) return { row: block.row + offset, column: block.column };
  }
  return null;
}

/**
 * Gives cells back what somebody typed into them after they were written, and before they were put back.
 *
 * @param stood - the blocks, asked for by the request that put them back
 */
export async function keepTypedSince(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  written: readonly ColumnBlock[],
  stood: readonly Excel.Range[],
): Promise<void> {
  if (firstTypedSince(written, stood) === null) return;
  const typed = blocksBefore(written, stood).map(({ row, column, formulas }, index): BlockBefore => {
    const isTyped = (at: number) => isTypedSince(written[index]!, stood[index]!, at);
    return { row, column, formulas: formulas.map((formula, at) => (isTyped(at) ? formula : null)) };
  });
  restoreBlocks(sheet, typed);
  await context.sync();
}

function isTypedSince({ cells }: ColumnBlock, range: Excel.Range, at: number): boolean {
  const { values, formulas } = range as Record<"values" | "formulas", unknown[][]>;
  const cell = cells[at] ?? null;
  return cell !== null && cellText((isFormula(cell) ? formulas : values)[at]?.[0]) !== textOf(cell);
}

/** What was typed as a formula is known again by the formula: its value is Excel's. */
const isFormula = (typed: string | number): boolean => typeof typed === "string" && typed.startsWith("=");

/** What a cell holds once it was typed: Excel takes the leading apostrophe for itself. */
const textOf = (typed: string | number): string => cellText(typed).replace(/^'/, "");
