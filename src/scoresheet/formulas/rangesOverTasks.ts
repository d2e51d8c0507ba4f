import { cellReferences, type CellReference } from "./cellReferences";
import type { FormulaPlace } from "./relativeForm";

/** Rows from one to another, both included, counted from A1 of the sheet. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What a formula reads of one column, or of columns beside each other, over several tasks. */
export interface RangeOverTasks {
  /** The first column, from A1 of the sheet. */
  readonly column: number;
  /** From the top down; they do not touch. */
  readonly spans: readonly RowSpan[];
}

/**
 * The ranges of a formula that reach over the tasks of its own sheet, those of the same columns together: two ranges of
 * `RANK(R7,(R$7:R$20,R$22:R$56))` are one.
 *
 * @param formula - with its `=`
 * @param place - where it stands
 */
export function rangesOverTasks(formula: string, place: FormulaPlace): readonly RangeOverTasks[] {
  const byColumns = new Map<string, CellReference[]>();
  for (const reference of cellReferences(formula)) {
    if (!isOverTasks(reference, place)) continue;
    const key = `${reference.first.column}:${reference.last.column}`;
    byColumns.set(key, [...(byColumns.get(key) ?? []), reference]);
  }
  return [...byColumns.values()].map((references) => ({
    column: references[0]!.first.column,
    spans: joined(references.map(({ first, last }) => ({ first: first.row, last: last.row }))),
  }));
}

function isOverTasks({ sheet, first, last }: CellReference, place: FormulaPlace): boolean {
  if (sheet !== null && sheet !== place.sheet) return false;
  if (first.row === last.row || !place.isTableColumn(first.column)) return false;
  if (first.row >= place.taskRows.first && last.row <= place.taskRows.last) return false;
  // R$7:R7 grows down the column on purpose: it numbers ties, or cumulates.
  const grows = first.isRowFixed && !last.isRowFixed && last.row <= place.taskRows.last;
  return !grows;
}

function joined(spans: readonly RowSpan[]): readonly RowSpan[] {
  const found: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const above = found.at(-1);
    if (above === undefined || span.first > above.last + 1) found.push(span);
    else found[found.length - 1] = { first: above.first, last: Math.max(above.last, span.last) };
  }
  return found;
}

/** The position of the first of the rows, in their order from the top down, that is at or below a row. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many of the rows lie in the spans.
 *
 * @param rows - from the top down
 * @example
 * rowsWithin([6, 7, 9], [{ first: 7, last: 8 }]) //=> 1
 */
export const rowsWithin = (rows: readonly number[], spans: readonly RowSpan[]): number =>
  spans.reduce((sum, { first, last }) => sum + firstFrom(rows, last + 1) - firstFrom(rows, first), 0);

/**
 * The first of the rows that lies in none of the spans.
 *
 * @param rows - from the top down
 * @param spans - from the top down
 * @example
 * firstRowOutside([6, 7, 9], [{ first: 6, last: 8 }]) //=> 9
 */
export function firstRowOutside(rows: readonly number[], spans: readonly RowSpan[]): number | null {
  let position = 0;
  for (const { first, last } of spans) {
    const row = rows[position];
    if (row === undefined) return null;
    if (row < first) return row;
    position = Math.max(position, firstFrom(rows, last + 1));
  }
  return rows[position] ?? null;
}
