import { columnCount, isBlankAt, rowCount, textAt, valueAt, type Grid } from "../grid";
import { meaningsOf, type ColumnMeaning } from "./columnMeanings";
import { foldHeader } from "./foldHeader";
import { tableSpan, worthOf, type Span } from "./tableSpan";

/** How far down a header is looked for, and how many rows it can have. */
const SEARCHED_ROWS = 200;
const DEEPEST_HEADER = 4;
/** A title or a sentence can hold one known word by chance; a header holds several. */
const LEAST_MEANINGS = 2;
/** Of tables that make about as much of a score table the first is the main one. */
const ABOUT_AS_MUCH = 0.8;

/** The rows of a table's header, from the grid's corner. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds the header of the score table: the row whose heads make most of a score table, and the rows of group heads and
 * sub-heads that belong to it.
 *
 * @returns `null` where no row has two known headings
 */
export function findHeader(grid: Grid): Header | null {
  const searched = Math.min(rowCount(grid), SEARCHED_ROWS);
  let most = 0;
  const heads: { readonly row: number; readonly worth: number }[] = [];
  for (let row = 0; row < searched; row++) {
    const meanings = knownMeanings(grid, row);
    if (meanings.size < LEAST_MEANINGS) continue;
    const worth = worthOf(meanings);
    most = Math.max(most, worth);
    heads.push({ row, worth });
  }
  const seed = heads.find(({ worth }) => worth >= most * ABOUT_AS_MUCH);
  return seed === undefined ? null : wholeHeader(grid, seed.row);
}

/** The header that a row of heads is part of: of the rows around it those that hold heads too, one to four in all. */
export function wholeHeader(grid: Grid, seed: number): Header {
  const span = tableSpan(grid, { firstRow: seed, lastRow: seed });
  let firstRow = seed;
  let lastRow = seed;
  const deeper = () => lastRow - firstRow + 1 < DEEPEST_HEADER;
  while (deeper() && firstRow > 0 && isPart(grid, span, firstRow - 1, firstRow - 1)) firstRow--;
  while (deeper() && lastRow + 1 < rowCount(grid) && isPart(grid, span, lastRow + 1, lastRow)) lastRow++;
  return { firstRow, lastRow };
}

/** Does a row belong to a header? `upper` is the upper one of it and its neighbour in the header. */
function isPart(grid: Grid, span: Span, row: number, upper: number): boolean {
  if (isMergedAround(grid, span, upper)) return true;
  if (!holdsHeads(grid, span, row)) return false;
  return areOneHeader(grid, span, upper) || (row > upper && saysItAgain(grid, span, row));
}

/** The different meanings that a row's cells can have as headings. */
export function knownMeanings(grid: Grid, row: number, span?: Span): ReadonlySet<ColumnMeaning> {
  const meanings = new Set<ColumnMeaning>();
  const last = span?.last ?? columnCount(grid) - 1;
  for (let column = span?.first ?? 0; column <= last; column++) {
    if (typeof valueAt(grid, row, column) !== "string") continue;
    for (const { meaning } of meaningsOf(textAt(grid, row, column))) meanings.add(meaning);
  }
  return meanings;
}

/** A row of heads holds text or years only, more than a title's one cell, and something that the dictionary knows. */
function holdsHeads(grid: Grid, span: Span, row: number): boolean {
  let filled = 0;
  let years = 0;
  let empty = 0;
  for (let column = span.first; column <= span.last; column++) {
    if (isBlankAt(grid, row, column)) continue;
    filled++;
    if (isYear(valueAt(grid, row, column))) years++;
    else if (typeof valueAt(grid, row, column) !== "string") return false;
    else if (/^[([].*[)\]]$/.test(textAt(grid, row, column).trim()) && foldHeader(textAt(grid, row, column)) === "")
      empty++;
  }
  return filled >= 2 && (years >= 2 || empty === filled || knownMeanings(grid, row, span).size >= 1);
}

/** A year that was typed as a number: 2021. */
const isYear = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value > 1990 && value < 2100;

/**
 * Are a row and the one below it parts of one header? Sub-heads stand below group heads, and below a heading merged over
 * both rows stands nothing; a task of text only fills the cells below most headings.
 */
function areOneHeader(grid: Grid, span: Span, upper: number): boolean {
  let filled = 0;
  let below = 0;
  for (let column = span.first; column <= span.last; column++) {
    const lower = textAt(grid, upper + 1, column);
    if (isBlankAt(grid, upper + 1, column)) continue;
    filled++;
    const isNew = textAt(grid, upper, column) !== lower && foldHeader(lower) !== "";
    // A head with a blank cell beside it is merged over several columns, and what stands below it is the first of them.
    const isGroupHead = column < span.last && isBlankAt(grid, upper, column + 1);
    if (!isBlankAt(grid, upper, column) && !isGroupHead && isNew) below++;
  }
  return below * 2 <= filled;
}

/**
 * Heads whatever they say, by their form alone: in the lower row there are only texts or years below heads that are merged
 * to the right, and nothing below some that are merged downwards. A task would have its name there.
 */
function isMergedAround(grid: Grid, span: Span, upper: number): boolean {
  const isFilled = (row: number, column: number) => column <= span.last && !isBlankAt(grid, row, column);
  let heads = 0;
  let mergedDown = 0;
  for (let column = span.first; column <= span.last; column++) {
    const value = valueAt(grid, upper + 1, column);
    if (value === "") {
      if (isFilled(upper, column)) mergedDown++;
      continue;
    }
    if (typeof value !== "string" && !isYear(value)) return false;
    const isMergedRight = !isFilled(upper, column + 1) && isFilled(upper + 1, column + 1);
    if (isFilled(upper, column) && !isMergedRight) return false;
    if (!isFilled(upper, column) && heads === 0) return false;
    heads++;
  }
  return heads >= 2 && mergedDown >= 1;
}

/** Heads in a second language fill every cell below the first: more of them are known words than any task has. */
function saysItAgain(grid: Grid, span: Span, row: number): boolean {
  let filled = 0;
  for (let column = span.first; column <= span.last; column++) if (!isBlankAt(grid, row, column)) filled++;
  const known = knownMeanings(grid, row, span).size;
  return known >= 3 && known * 2 >= filled;
}
