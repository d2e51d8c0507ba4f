import { cellText } from "../cell/cellText";
import { readNumber } from "../cell/readNumber";
import { columnCount, rowCount, textAt, valueAt, type Grid } from "../grid";
import { foldHeader, type ColumnMeaning } from "../header/columnMeanings";
import { headings } from "../header/findColumns";
import type { Header } from "../header/findHeader";

/**
 * What a row under the header is.
 *
 * - `task`: the first row of a task
 * - `continuation`: a further indicator of the task above
 * - `subtotal`: 소계, 평균, 배점 and every other row of scores that belong to no task
 * - `heading`: says only which group the tasks below belong to, or repeats the header
 * - `note`: ※, *, 주): notes under the table
 * - `strayTask`: looks like a task but stands below a note, where nobody can say whether it counts
 * - `remark`: a lone text beside the table
 */
export type RowKind = "task" | "continuation" | "subtotal" | "heading" | "note" | "strayTask" | "remark" | "blank";

export type Columns = Readonly<Partial<Record<ColumnMeaning, number>>>;

/** "소상공인 소계", "전체 평균": the words of a row that sums up, with at most a group's name before them. */
const SUBTOTAL =
  /^(?:.{0,12}(?:소계|합계|총계|누계|평균|평균점수?)|계|중앙값|(?:표준)?편차|배점|만점|가중치|기준점|최고점?|최저점?|subtotal|total|average|mean|max|min)$/i;
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
  let taskRow: number | null = null;
  let belowNote = false;
  for (let row = header.lastRow + 1; row < rowCount(grid); row++) {
    const kind = classifyRow({ grid, header, columns, row, taskRow, belowNote });
    belowNote ||= kind === "note";
    if (kind === "task") taskRow = row;
    else if (kind !== "continuation") taskRow = null;
    kinds.push(kind);
  }
  return kinds;
}

interface RowInSheet {
  readonly grid: Grid;
  readonly header: Header;
  readonly columns: Columns;
  readonly row: number;
  /** The task right above, of which this row may be a further indicator. */
  readonly taskRow: number | null;
  readonly belowNote: boolean;
}

function classifyRow(place: RowInSheet): RowKind {
  const { grid, row, columns, taskRow, belowNote } = place;
  const filled = filledColumns(grid, row);
  const [first] = filled;
  if (first === undefined) return "blank";
  const has = (meaning: ColumnMeaning): boolean => {
    const column = columns[meaning];
    return column !== undefined && filled.includes(column);
  };
  const isNumbered = has("id") && has("name");
  if (repeatsHeader(place)) return "heading";
  if (sumsUp(place, isNumbered)) return "subtotal";
  if (NOTE.test(textAt(grid, row, first).trim()) && !(has("score") && (has("id") || has("name")))) return "note";
  if (belowNote && filled.length === 1) return "note";
  if (taskRow !== null && !has("score") && furtherIndicator(place, has)) return "continuation";
  if (filled.length === 1) return loneText(place, first);
  const kind = has("id") || has("name") ? namedRow(place, has) : unnamedRow(place, has);
  return kind === "task" && belowNote ? strayOrNote(place) : kind;
}

/** A further indicator names no task, or repeats the number and the name of the one above. */
function furtherIndicator(
  { grid, row, columns, taskRow }: RowInSheet,
  has: (meaning: ColumnMeaning) => boolean,
): boolean {
  const repeated = [columns.id, columns.name].every(
    (column) => column === undefined || valueAt(grid, row, column) === valueAt(grid, taskRow ?? row, column),
  );
  const unnamed = !has("id") && !has("name");
  return (unnamed || repeated) && (has("indicator") || has("target") || has("actual"));
}

/** A task has a number and a name; a number alone is a line that was numbered beforehand, unless it has a score. */
function namedRow({ columns }: RowInSheet, has: (meaning: ColumnMeaning) => boolean): RowKind {
  if (has("name") || columns.name === undefined || has("score")) return "task";
  return "blank";
}

/** Where tasks have numbers or names, a row without either is none, whatever stands in its score column. */
function unnamedRow({ columns }: RowInSheet, has: (meaning: ColumnMeaning) => boolean): RowKind {
  if (!has("score")) return has("group") ? "heading" : "remark";
  return columns.id === undefined && columns.name === undefined ? "task" : "subtotal";
}

function loneText(place: RowInSheet, column: number): RowKind {
  const { grid, row, columns } = place;
  const value = valueAt(grid, row, column);
  if (typeof value !== "string") return column === columns.score ? unnamedRow(place, () => true) : "blank";
  if (column === columns.name) return "task";
  // A task's number holds a digit; a lone text without one in that column is the name of a group.
  if (column === columns.id) return /[\dⅠ-Ⅻ①-⑳]/.test(value) ? "task" : "heading";
  const naming = [columns.group, columns.id, columns.name].filter((found) => found !== undefined);
  return naming.length === 0 || column <= Math.max(...naming) ? "heading" : "remark";
}

function strayOrNote({ grid, row, columns }: RowInSheet): RowKind {
  const score = columns.score === undefined ? "" : valueAt(grid, row, columns.score);
  return readNumber(score).kind === "number" ? "strayTask" : "note";
}

/** A header that is printed again for the next group: two cells or more that say what their own column is headed with. */
function repeatsHeader({ grid, header, columns, row }: RowInSheet): boolean {
  const same = Object.values(columns).filter((column) => {
    const heading = foldHeader(headings(grid, header, column).at(-1) ?? "");
    return heading !== "" && foldHeader(textAt(grid, row, column)) === heading;
  });
  return same.length >= 2;
}

/** Looks left of the score, where labels stand. The name of a numbered task may well end in 평균. */
function sumsUp({ grid, row, columns }: RowInSheet, isNumbered: boolean): boolean {
  const last = columns.score ?? columnCount(grid);
  for (let column = 0; column < last; column++) {
    if (isNumbered && column !== columns.id && column !== columns.group) continue;
    if (SUBTOTAL.test(foldHeader(cellText(valueAt(grid, row, column))))) return true;
  }
  return false;
}

function filledColumns(grid: Grid, row: number): number[] {
  const filled: number[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    if (cellText(valueAt(grid, row, column)).trim() !== "") filled.push(column);
  }
  return filled;
}
