import { firstDifference, type SecondLook } from "../scoresheet/firstDifference";
import type { Grid } from "../scoresheet/grid";
import { askForBlocks, blocksBefore, restoreBlocks, setBlock } from "./cellBlocks";
import type { BlockBefore, ColumnBlock } from "./cellBlocks";
import { askForLook, lookInChunks } from "./lookAgain";
import { ReadingCancelled } from "./longReading";
import type { SheetReading } from "./readSheet";
import { putBackHalfWritten } from "./putBackHalfWritten";
import { askForChanges, changeSettings, reversed, type SettingChange } from "./settingChanges";
import { keepTypedSince } from "./typedSince";

/** What is to be written on a sheet that was read. */
export interface CellWriting {
  readonly blocks: readonly ColumnBlock[];
  /** What is kept of it in the workbook. */
  readonly kept: readonly SettingChange[];
  /** The columns of the grid whose values it follows from, beyond what is typed in their cells. */
  readonly dependsOn: readonly number[];
}

export type Writing =
  | { readonly written: true; readonly before: readonly BlockBefore[] }
  /** The sheet was no longer what had been read: everything is as it was found. */
  | {
      readonly written: false;
      /** The first cell that changed, `""` where the sheet has another shape. */
      readonly changedAt: string;
      readonly before: readonly BlockBefore[];
      /** Did the cells get back what stood in them? If not, they hold what was written. */
      readonly restored: boolean;
    };

/**
 * Writes blocks of values, and what is kept of them, in one request.
 *
 * The same request first looks at the sheet as it is at that moment: where it is not what was read (a co-author's edit, a
 * row that was inserted), the cells get back what stood in them and nothing counts as written. So the guard costs no request
 * of its own, and there is no gap between looking and writing. A sheet that one answer cannot hold is looked at afterwards
 * instead, in chunks, its written cells taken for what stood in them: again nothing that changed before the write is missed.
 *
 * @param context - of the running batch
 * @param reading - of the sheet
 * @param grid - of the reading
 * @param writing - what to write
 * @throws `ReadingCancelled` where the look afterwards was called off: the cells are as they were found
 */
export async function writeCells(
  context: Excel.RequestContext,
  { sheet: name, sheetId, rowsPerRequest }: SheetReading,
  grid: Grid,
  { blocks, kept, dependsOn }: CellWriting,
): Promise<Writing> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const keptNow = askForChanges(context.workbook, kept);
  const look = rowsPerRequest === null ? askForLook(sheet, grid, dependsOn) : null;
  const ranges = askForBlocks(sheet, blocks);
  // A batch runs in order: what was asked for above is answered with what stood there before these values.
  blocks.forEach((block, index) => setBlock(ranges[index]!, block));
  changeSettings(context.workbook, kept);
  try {
    await context.sync();
  } catch (error) {
    await putBackHalfWritten(context, sheet, blocks, ranges);
    throw error;
  }

  const before = blocksBefore(blocks, ranges);
  const looked =
    look?.() ??
    (await lookInChunks(context, { sheetId, grid }, dependsOn, rowsPerRequest!).then(
      (now) => asBefore(now, grid, blocks, ranges),
      // What could not be looked at cannot count as unchanged.
      (error: unknown) => (error instanceof ReadingCancelled ? error : null),
    ));
  const seen = looked instanceof ReadingCancelled ? null : looked;
  const otherKept = keptNow();
  // What is kept goes by the sheet's name, and takes over what was kept before.
  const isSameWorkbook = sheet.name === name && otherKept === null;
  const changedAt = seen === null || !isSameWorkbook ? "" : firstDifference(grid, seen);
  if (changedAt === null) return { written: true, before };
  const stood = askForBlocks(sheet, blocks);
  restoreBlocks(sheet, before);
  changeSettings(context.workbook, (otherKept ?? kept).map(reversed));
  const restored = await context
    .sync()
    .then(() => keepTypedSince(context, sheet, blocks, stood))
    .then(
      () => true,
      () => false,
    );
  if (looked instanceof ReadingCancelled && restored) throw looked;
  return { written: false, changedAt, before, restored };
}

/** A look that came after the write, the written cells as they stood before it. */
function asBefore(
  now: SecondLook,
  grid: Grid,
  blocks: readonly ColumnBlock[],
  ranges: readonly Excel.Range[],
): SecondLook {
  const formulas = now.formulas.map((row) => [...row]);
  const values = new Map([...now.values].map(([column, cells]) => [column, [...cells]]));
  for (const [index, { row, column, cells }] of blocks.entries()) {
    const range = ranges[index] as Record<"formulas" | "values", unknown[][]>;
    const [top, left] = [row - grid.row, column - grid.column];
    for (let offset = 0; offset < cells.length; offset++) {
      const line = formulas[top + offset];
      if (line !== undefined) line[left] = range.formulas[offset]?.[0];
      values.get(left)?.splice(top + offset, 1, range.values[offset]?.[0]);
    }
  }
  return { ...now, formulas, values };
}
