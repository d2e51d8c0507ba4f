import { hasFormulaAt, type Grid } from "../scoresheet/grid";
import { blockRange, type ColumnBlock } from "./cellBlocks";
import type { ReadCells } from "./lookAgain";

/** The requirement set from which Excel tells which cells a formula elsewhere fills. */
const SPILL_SET = "1.12";

/**
 * The blocks of which no cell is filled by a formula above or beside it: a value there would break that formula. One request;
 * asked only of sheets with formulas.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  { sheetId, grid }: ReadCells,
  blocks: readonly ColumnBlock[],
): Promise<readonly ColumnBlock[]> {
  const isKnown = Office.context.requirements.isSetSupported("ExcelApi", SPILL_SET);
  if (blocks.length === 0 || !isKnown || !hasFormulas(grid)) return blocks;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = blocks.map((block) => blockRange(sheet, block, block.cells.length).load("hasSpill"));
  await context.sync();
  // `null` means that some cells are filled so and some are not.
  return blocks.filter((_, index) => (ranges[index]!.hasSpill as boolean | null) === false);
}

const hasFormulas = (grid: Grid): boolean =>
  grid.formulas.some((cells, row) => cells.some((_, column) => hasFormulaAt(grid, row, column)));
