import type { ColumnMeaning } from "../header/columnMeanings";
import type { Header } from "../header/findHeader";
import { columnCount, rowCount, textAt, valueAt, type Grid } from "../grid";

/**
 * What a row under the header is.
 *
 * - `task`: the first row of a task
 * - `continuation`: a further indicator of the task above
 * - `subtotal`: 소계, 합계, 평균
 * - `heading`: says only which group the tasks below belong to
 * - `note`: ※, *, 주): notes under the table
 */
export type RowKind = "task" | "continuation" | "subtotal" | "heading" | "note" | "blank";

export type Columns = Readonly<Partial<Record<ColumnMeaning, number>>>;

const SUBTOTAL = /^(?:.{0,12})?(?:소계|합계|총계|누계|평균|중앙값|표준편차)$|^(?:계|subtotal|total|average|mean)$/i;
const NOTE = /^(?:※|\*|＊|주\s*[)）:]|주\d|\d\)|注|note\b)/i;

/**
 * Tells the rows under a header apart, one kind a row, from the row after the header to the end of the grid.
 *
 * @param grid - the sheet
 * @param header - where the header ends
 * @param columns - which column means what
 * @returns the kinds, the first for the row after the header
 */
export function classifyRows(grid: Grid, header: Header, columns: Columns): readonly RowKind[] {
  const kinds: RowKind[] = [];
  let inNotes = false;
  let afterTask = false;
  for (let row = header.lastRow + 1; row < rowCount(grid); row++) {
    const kind: RowKind = inNotes ? "note" : classifyRow(grid, row, columns, afterTask);
    // What follows a note under the table is not part of the table.
    inNotes ||= kind === "note";
    afterTask = kind === "task" || kind === "continuation";
    kinds.push(kind);
  }
  return kinds;
}

function classifyRow(grid: Grid, row: number, columns: Columns, afterTask: boolean): RowKind {
  const filled = filledColumns(grid, row);
  const [first] = filled;
  if (first === undefined) return "blank";
  if (NOTE.test(textAt(grid, row, first).trim())) return "note";

  const has = (meaning: ColumnMeaning): boolean => {
    const column = columns[meaning];
    return column !== undefined && filled.includes(column);
  };
  const naming = [columns.group, columns.id, columns.name].filter((column) => column !== undefined);
  if ([first, ...naming].some((column) => SUBTOTAL.test(foldSpaces(valueAt(grid, row, column))))) return "subtotal";
  if (filled.length === 1 && typeof valueAt(grid, row, first) === "string" && !has("score")) {
    return first === columns.name || first === columns.id ? "task" : isInTable(first, columns) ? "heading" : "note";
  }
  if (has("id") || has("name")) return "task";
  if (afterTask && !has("score") && (has("indicator") || has("target") || has("actual"))) return "continuation";
  return has("score") ? "task" : "heading";
}

/** A lone text is a group heading only where groups and names stand; elsewhere it is a remark beside the table. */
function isInTable(column: number, columns: Columns): boolean {
  const naming = [columns.group, columns.id, columns.name].filter((found) => found !== undefined);
  return naming.length === 0 || column <= Math.max(...naming);
}

function filledColumns(grid: Grid, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    if (String(valueAt(grid, row, column)).trim() !== "") filled.push(column);
  }
  return filled;
}

const foldSpaces = (value: unknown): string => String(value).normalize("NFKC").replace(/\s+/g, "");
