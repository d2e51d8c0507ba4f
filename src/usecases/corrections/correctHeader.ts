import type { HeaderCorrection } from "../../scoresheet/corrections";
import { rowCount, type Grid } from "../../scoresheet/grid";
import type { Outcome } from "../outcome";
import { keepCorrection } from "./keepCorrection";
import type { KeptHeader } from "./keptSheet";
import { wholeRow } from "./rowTexts";

/**
 * Keeps in the workbook which rows the user says are the header, and looks at the sheet again with it.
 *
 * @param sheet - the sheet's name
 * @param rows - on the sheet, 0 for row 1; `undefined` to leave the header to be found again
 */
export function correctHeader(sheet: string, rows: HeaderCorrection | undefined): Promise<Outcome> {
  return keepCorrection(sheet, (kept, { grid }) => ({
    ...kept,
    header: rows === undefined ? null : keptHeader(grid, rows),
  }));
}

/** Rows outside of what the sheet holds are no header. */
function keptHeader(grid: Grid, { firstRow, lastRow }: HeaderCorrection): KeptHeader | null {
  if (firstRow < grid.row || lastRow < firstRow || lastRow >= grid.row + rowCount(grid)) return null;
  const texts = Array.from({ length: lastRow - firstRow + 1 }, (_, offset) =>
    wholeRow(grid, firstRow - grid.row + offset),
  );
  return { firstRow, lastRow, texts };
}
