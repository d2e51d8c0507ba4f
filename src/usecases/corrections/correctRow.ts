import type { SaidRow } from "../../scoresheet/rows/classifyRows";
import type { Outcome } from "../outcome";
import { keepCorrection } from "./keepCorrection";
import { findRow, rowTexts } from "./rowTexts";

/**
 * Keeps in the workbook whether the user says that a row is a task, and looks at the sheet again with it.
 *
 * @param sheet - the sheet's name
 * @param row - on the sheet, 0 for row 1
 * @param kind - `undefined` to leave it to the reader again
 */
export function correctRow(sheet: string, row: number, kind: SaidRow | undefined): Promise<Outcome> {
  return keepCorrection(sheet, (kept, { grid, scoreSheet }) => {
    const others = kept.rows.filter((other) => findRow(grid, other) !== row - grid.row);
    if (kind === undefined) return { ...kept, rows: others };
    return {
      ...kept,
      rows: [...others, { row, kind, texts: rowTexts(grid, row - grid.row, scoreSheet?.columns ?? {}) }],
    };
  });
}
