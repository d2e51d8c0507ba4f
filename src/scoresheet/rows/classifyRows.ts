import { cellText } from "../cell/cellText";
import { readNumber } from "../cell/readNumber";
import { isFilledAt, rowCount, textAt, valueAt, type Grid } from "../grid";
import { foldHeader, type ColumnMeaning } from "../header/columnMeanings";
import type { Columns } from "../header/chooseColumns";
import type { Header } from "../header/findHeader";
import type { Span } from "../header/tableSpan";
import { foldedGrade } from "../tables/gradeHeads";
import { canNameGroup, namesGroup } from "./groupName";
import { loneText } from "./loneText";
import type { TableRow } from "./tableRows";

export type { Columns };

/**
 * What a row under the header is.
 *
 * - `task`: the first row of a task
 * - `continuation`: a further indicator of the task above
 * - `subtotal`: 소계, 평균, 배점 and every other row of scores that belong to no task
 * - `heading`: says only which group the tasks below belong to
 * - `repeat`: the header, printed again
 * - `note`: ※, *, 주): notes under the table
 * - `strayTask`: looks like a task but stands below a note, where nobody can say whether it counts
 * - `remark`: a lone text beside the table, a title, a signature
 * - `other`: a row of another table on the same sheet
 */
export type RowKind =
  "task" | "continuation" | "subtotal" | "heading" | "repeat" | "note" | "strayTask" | "remark" | "other" | "blank";

/** What a user says of a row: it is a task, or it is none. */
export type SaidRow = "task" | "not-task";

/** "소상공인 소계", "전체 평균": the words of a row that sums up, with at most a group's name before them. */
const SUBTOTAL =
  /^(?:.{0,12}(?:소계|합계|총계|누계|평균|평균점수?)|계|중앙값|(?:표준)?편차|배점|만점|가중치|기준점|최고점?|최저점?|subtotal|(?:grand)?total|average|mean|max|min|maximum|minimum|median|sd|fullmarks|maximumpoints)$/i;
/** No label of a sum is longer, spaces and counts in parentheses included. */
const LONGEST_LABEL = 40;
const NOTE = /^(?:※|\*|＊|주\s*[)）:]|주\d|\d\)|注|note\b)/i;
/** Who wrote, checked and signed. */
const SIGNATURE = /\((?:인|서명)\)|^(?:작성자|작성일|작성|확인자|검토자|담당자|기준일)\s*[:：]/;

/** What the rows of a table are told apart by. */
export interface RowsPlace {
  readonly grid: Grid;
  readonly header: Header;
  readonly columns: Columns;
  readonly span: Span;
  /** Which table each row belongs to, the first for the row after the header. */
  readonly tables: readonly TableRow[];
  /** What the user said of rows, by their place in the grid. */
  readonly said: ReadonlyMap<number, SaidRow>;
}

/**
 * Tells the rows under a header apart, one kind a row, from the row after the header to the end of the grid.
 *
 * @returns the kinds, the first for the row after the header
 */
export function classifyRows(place: RowsPlace): readonly RowKind[] {
  const { grid, header, tables, said } = place;
  const kinds: RowKind[] = [];
  let taskRow: number | null = null;
  let belowNote = false;
  for (let row = header.lastRow + 1; row < rowCount(grid); row++) {
    const word = said.get(row);
    const isBelowBlank = (kinds[kinds.length - 1] ?? "blank") === "blank";
    const found: RowInSheet = { ...place, row, taskRow, belowNote, isBelowBlank };
    const kind: RowKind =
      word === undefined ? classifyRow(found, tables[row - header.lastRow - 1] ?? "list") : KIND_OF_SAID[word];
    if (kind === "repeat") belowNote = false;
    belowNote ||= kind === "note";
    if (kind === "task") taskRow = row;
    else if (kind !== "continuation") taskRow = null;
    kinds.push(kind);
  }
  return kinds;
}

const KIND_OF_SAID: Readonly<Record<SaidRow, RowKind>> = { task: "task", "not-task": "remark" };

interface RowInSheet extends RowsPlace {
  readonly row: number;
  /** The task right above, of which this row may be a further indicator. */
  readonly taskRow: number | null;
  readonly belowNote: boolean;
  readonly isBelowBlank: boolean;
}

function classifyRow(place: RowInSheet, table: TableRow): RowKind {
  const { grid, row, columns, taskRow, belowNote, span } = place;
  if (table === "repeat") return "repeat";
  if (table !== "list") return "other";
  const [first, count] = filledCells(grid, row, span);
  if (first === null) return "blank";
  const has = (meaning: ColumnMeaning): boolean => {
    const column = columns[meaning];
    return column !== undefined && isFilledAt(grid, row, column);
  };
  const isScored = has("score") && (has("id") || has("name"));
  if (sumsUp(place, has("id") && has("name"))) return "subtotal";
  const text = textAt(grid, row, first).trim();
  if (NOTE.test(text) && !isScored) return "note";
  if (SIGNATURE.test(text) && !has("score")) return "remark";
  const lone = count <= 2 ? loneText(grid, row, span) : null;
  // A table has its own notes: what stands above the next one's header is that one's title.
  if (lone !== null && standsAbove(place, "repeat")) return canNameGroup(lone.text) ? "heading" : "remark";
  if (belowNote && (count === 1 || lone !== null)) return "note";
  if (taskRow !== null && furtherIndicator(place, has)) return "continuation";
  if (lone !== null) return ofLoneText(place, lone.column, lone.text);
  if (count === 1) return first === columns.score ? unnamedRow(place, has) : "blank";
  // A grade where tasks have their names: a table of places per grade without heads.
  if ([columns.id, columns.name].some((column) => column === first && foldedGrade(text) !== null)) return "subtotal";
  const kind = has("id") || has("name") ? namedRow(place, has) : unnamedRow(place, has);
  return kind === "task" && belowNote ? strayOrNote(place) : kind;
}

/** A further indicator names no task, or repeats the number and the name of the one above, and its score at most. */
function furtherIndicator(
  { grid, row, columns, taskRow }: RowInSheet,
  has: (meaning: ColumnMeaning) => boolean,
): boolean {
  const isAsAbove = (column: number | undefined): boolean =>
    column === undefined || valueAt(grid, row, column) === valueAt(grid, taskRow ?? row, column);
  const isFree = (meaning: ColumnMeaning): boolean => !has(meaning) || isAsAbove(columns[meaning]);
  if (!isFree("id") || !isFree("name") || !(has("indicator") || has("target") || has("actual"))) return false;
  if (!has("score")) return true;
  // A score that is filled down too belongs to the task only where the row says which one, and speaks of something else.
  return has("name") && isAsAbove(columns.score) && columns.indicator !== undefined && !isAsAbove(columns.indicator);
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

/** A task's number: in one piece, with a digit in it. */
const TASK_NUMBER = /^\S{0,14}[\dⅠ-Ⅻ①-⑳]\S{0,14}$/;

function ofLoneText(place: RowInSheet, column: number, text: string): RowKind {
  const { columns, isBelowBlank } = place;
  if (standsAbove(place, "head")) return "remark";
  if (namesGroup(text)) return "heading";
  if (column === columns.name) {
    // Where tasks are numbered, a text that stands apart without a number is a title, or the name of a group.
    return columns.id !== undefined && isBelowBlank ? "remark" : "task";
  }
  if (column === columns.id && TASK_NUMBER.test(text)) return "task";
  const naming = [columns.group, columns.id, columns.name].filter((found) => found !== undefined);
  if (naming.length > 0 && column > Math.max(...naming)) return "remark";
  return canNameGroup(text) ? "heading" : "remark";
}

/** Is a line of text the title of a table, with at most further such lines between the two? */
function standsAbove({ grid, header, row, tables, span }: RowInSheet, table: "head" | "repeat"): boolean {
  for (let below = row + 1; below <= row + 3 && below < rowCount(grid); below++) {
    if (tables[below - header.lastRow - 1] === table) return true;
    if (filledCells(grid, below, span)[1] > 0 && loneText(grid, below, span) === null) return false;
  }
  return false;
}

function strayOrNote({ grid, row, columns }: RowInSheet): RowKind {
  const score = columns.score === undefined ? "" : valueAt(grid, row, columns.score);
  return readNumber(score).kind === "number" ? "strayTask" : "note";
}

/** Looks left of the score, where labels stand. The name of a numbered task may well end in 평균. */
function sumsUp({ grid, row, columns, span }: RowInSheet, isNumbered: boolean): boolean {
  const last = columns.score ?? span.last + 1;
  for (let column = span.first; column < last; column++) {
    if (isNumbered && column !== columns.id && column !== columns.group) continue;
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value === "" || value.length > LONGEST_LABEL) continue;
    if (SUBTOTAL.test(foldHeader(cellText(value)))) return true;
  }
  return false;
}

/** The first filled column of a table's row, and how many there are. */
function filledCells(grid: Grid, row: number, span: Span): readonly [first: number | null, count: number] {
  let first: number | null = null;
  let count = 0;
  for (let column = span.first; column <= span.last; column++) {
    if (!isFilledAt(grid, row, column)) continue;
    first ??= column;
    count++;
  }
  return [first, count];
}
