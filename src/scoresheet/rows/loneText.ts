import { cellText } from "../cell/cellText";
import { isFilledAt, valueAt, type Grid } from "../grid";
import type { Span } from "../header/tableSpan";

/** A remark on units, which often stands at the right end of a title's line. */
const UNITS = /^\(?\s*단위\s*[:：]/;

/** A text and where it stands; from the grid's corner. */
export interface LoneText {
  readonly column: number;
  readonly text: string;
}

/**
 * The text of a row that holds nothing else, a remark on units apart: `□ 소상공인 분과    (단위: 점)`.
 *
 * @param span - the columns that are looked at
 */
export function loneText(grid: Grid, row: number, span: Span): LoneText | null {
  let lone: LoneText | null = null;
  for (let column = span.first; column <= span.last; column++) {
    if (!isFilledAt(grid, row, column)) continue;
    const value = valueAt(grid, row, column);
    const text = cellText(value).trim();
    if (UNITS.test(text)) continue;
    if (lone !== null || typeof value !== "string") return null;
    lone = { column, text };
  }
  return lone;
}
