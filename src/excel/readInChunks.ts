import type { Grid } from "../scoresheet/grid";
import { askAboutSheet, type SheetFacts } from "./askAboutSheet";
import { askForCells, toGrid } from "./loadCells";
import { isAnswerTooLarge } from "./payloadLimit";
import { noteProgress } from "./longReading";
import type { SheetReading } from "./readSheet";
import { SheetUnsettled } from "./sheetUnsettled";
import { askForExtent, extentOf, isSameExtent, type Extent } from "./usedExtent";

/** How often a reading begins anew because rows came or went meanwhile. */
const MOST_ATTEMPTS = 3;

/**
 * Reads a sheet whose cells are too many for one answer: first where they stand, then so many rows at a time as Excel can
 * answer, found by halving. Where rows or columns come or go meanwhile the reading begins anew; a cell that changes between
 * two requests is either read before or after, and what is written later compares every cell once more.
 *
 * @param context - of the running batch
 * @param sheetOf - gives the sheet anew for each request: objects of a request that failed are of no use in the next
 */
export async function readInChunks(
  context: Excel.RequestContext,
  sheetOf: () => Excel.Worksheet,
): Promise<SheetReading> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const reading = await readOnce(context, sheetOf());
    if (reading !== null) return reading;
  }
  throw new SheetUnsettled();
}

/** `null` where the sheet did not keep its extent until it was read. */
async function readOnce(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetReading | null> {
  const facts = askAboutSheet(context.workbook, sheet);
  const used = askForExtent(sheet);
  await context.sync();
  const known = facts();
  const reading = await readRows(context, known, extentOf(used));
  return reading === null ? null : { ...known, ...reading };
}

/** The cells of an extent, or `null` where the sheet no longer has it. */
async function readRows(
  context: Excel.RequestContext,
  facts: SheetFacts,
  extent: Extent,
): Promise<{ readonly grid: Grid; readonly rowsPerRequest: number } | null> {
  const chunks: Grid[] = [];
  let rowsPerRequest = Math.ceil(extent.rows / 2);
  let read = 0;
  noteProgress(0, extent.rows);
  while (read < extent.rows) {
    const rows = Math.min(rowsPerRequest, extent.rows - read);
    try {
      const chunk = await readChunk(context, facts, extent, { ...extent, row: extent.row + read, rows });
      if (chunk === null) return null;
      chunks.push(chunk);
      read += rows;
      noteProgress(read, extent.rows);
    } catch (error) {
      if (!isAnswerTooLarge(error) || rows === 1) throw error;
      rowsPerRequest = Math.ceil(rows / 2);
    }
  }
  return { grid: joined(chunks), rowsPerRequest };
}

async function readChunk(
  context: Excel.RequestContext,
  facts: SheetFacts,
  extent: Extent,
  { row, column, rows, columns }: Extent,
): Promise<Grid | null> {
  const sheet = context.workbook.worksheets.getItem(facts.sheetId);
  const used = askForExtent(sheet);
  const cells = askForCells(sheet.getRangeByIndexes(row, column, rows, columns));
  await context.sync();
  return isSameExtent(extentOf(used), extent) ? toGrid(cells, facts) : null;
}

/** Chunks of rows, one below the other, as the grid that they were cut from. */
function joined(chunks: readonly Grid[]): Grid {
  const [first] = chunks;
  const corner = first!;
  return {
    ...corner,
    values: chunks.flatMap(({ values }) => values),
    formulas: chunks.flatMap(({ formulas }) => formulas),
    texts: chunks.flatMap(({ texts }) => texts),
    numberFormats: chunks.flatMap(({ numberFormats }) => numberFormats),
    form: {
      ...corner.form,
      hiddenRows: chunks.flatMap(({ row, form }) => form.hiddenRows.map((hidden) => row - corner.row + hidden)),
    },
  };
}
