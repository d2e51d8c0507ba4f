import { columnLetters } from "../grid";
import { cellReferences, type CellReference, type ReferenceCorner } from "./cellReferences";

/** Where a formula stands; rows and columns count from A1 of the sheet. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  /** The rows of the task that it belongs to: more than one where the task has several indicators. */
  readonly taskRows: { readonly first: number; readonly last: number };
  /** Does a column belong to the table of tasks, and not to a table beside it? */
  readonly isTableColumn: (column: number) => boolean;
}

/**
 * A formula with its references told from where it stands, so that formulas that were copied down a column are equal.
 *
 * - Rows of the task itself are all one: `SUM(M7:M8)` of a task with two indicators is `SUM(M9)` of a task with one.
 * - A range over the tasks is told by its columns only: whether it reaches far enough is a question of its own, and each
 *   subcommittee may well have its own range.
 *
 * @param formula - as Excel gives it, with its `=`
 * @param place - where it stands
 * @example
 * relativeForm("=R7*2", { sheet: "", row: 6, taskRows: { first: 6, last: 6 }, isTableColumn: () => true }) //=> "={R}*2"
 */
export function relativeForm(formula: string, place: FormulaPlace): string {
  let form = "";
  let from = 0;
  for (const reference of cellReferences(formula)) {
    form += outsideTexts(formula.slice(from, reference.start)) + `{${told(reference, place)}}`;
    from = reference.end;
  }
  return form + outsideTexts(formula.slice(from));
}

function told({ sheet, first, last }: CellReference, place: FormulaPlace): string {
  const isOwnSheet = sheet === null || sheet === place.sheet;
  const columns =
    first.column === last.column
      ? columnLetters(first.column)
      : `${columnLetters(first.column)}:${columnLetters(last.column)}`;
  if (isOwnSheet && first.row >= place.taskRows.first && last.row <= place.taskRows.last) return columns;
  const isOverTasks = isOwnSheet && first.row < last.row && place.isTableColumn(first.column);
  if (isOverTasks) return `${columns} over tasks`;
  const row = (corner: ReferenceCorner) => (corner.isRowFixed ? corner.row + 1 : `[${corner.row - place.row}]`);
  return `${isOwnSheet ? "" : `${sheet}!`}${columns} ${row(first)}:${row(last)}`;
}

/** Spaces and case say nothing outside texts. */
const outsideTexts = (piece: string): string =>
  piece
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/\s+/g, "").toUpperCase()))
    .join("");
