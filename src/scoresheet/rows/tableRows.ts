import { isFilledAt, rowCount, valueAt, type Grid } from "../grid";
import { foldHeader, meaningsOf } from "../header/columnMeanings";
import type { Header } from "../header/findHeader";
import { headings } from "../header/headings";
import type { Span } from "../header/tableSpan";
import { COUNT_WORDS, foldedGrade } from "../tables/gradeHeads";
import type { PlacedGradeTable } from "../tables/gradeTables";

/**
 * Which table a row below the header belongs to.
 *
 * - `list`: the score table, as far as its place tells
 * - `repeat`: the score table's header, printed again
 * - `head`: the header of another table, which goes on to the next header
 * - `other`: a row of another table
 */
export type TableRow = "list" | "repeat" | "head" | "other";

/**
 * Tells the rows of other tables below a score table from its own, from the row after the header to the end of the grid.
 *
 * @param span - the columns of the score table
 * @param gradeTables - all that the sheet holds
 */
export function tableRows(
  grid: Grid,
  header: Header,
  span: Span,
  gradeTables: readonly PlacedGradeTable[],
): readonly TableRow[] {
  const own = ownHeads(grid, header, span);
  const below = gradeTables.filter(
    ({ firstColumn, lastColumn }) => firstColumn <= span.last && lastColumn >= span.first,
  );
  const rows: TableRow[] = [];
  let isOther = false;
  let next = 0;
  for (let row = header.lastRow + 1; row < rowCount(grid); row++) {
    while (below[next] !== undefined && below[next]!.lastRow < row) next++;
    const table = below[next];
    let kind: TableRow = isOther ? "other" : "list";
    if (table !== undefined && row >= table.firstRow) kind = row === table.firstRow ? "head" : "other";
    else if (repeatsHeader(grid, row, own)) kind = "repeat";
    else if (holdsTableHeads(grid, row, span)) kind = "head";
    if (kind === "repeat") isOther = false;
    // The rows below a table of grades are judged by themselves: it has no tasks that could be taken for the list's.
    else if (kind === "head") isOther = table === undefined || row < table.firstRow;
    rows.push(kind);
  }
  return rows;
}

/** For each column of the score table what it is headed with, in every row of the header. */
function ownHeads(grid: Grid, header: Header, span: Span): ReadonlyMap<number, ReadonlySet<string>> {
  const heads = new Map<number, ReadonlySet<string>>();
  for (let column = span.first; column <= span.last; column++) {
    const words = headings(grid, header, column)
      .map(headWord)
      .filter((word) => word !== "");
    if (words.length > 0) heads.set(column, new Set(words));
  }
  return heads;
}

/** "(100)" says nothing as a word, but printed again it is the same. */
const headWord = (heading: string): string => foldHeader(heading) || heading.trim();

/** Fewer make a header of another order, whose scores stand in other columns. */
const MOST_OF_THEM = 0.75;

/** A header that is printed again for the next group: most of its cells say what their own column is headed with. */
function repeatsHeader(grid: Grid, row: number, own: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  let filled = 0;
  let same = 0;
  // A row with a number under a word is none of heads: most rows are known by that, and need no folding.
  for (const [column, words] of own) {
    const value = valueAt(grid, row, column);
    if (typeof value === "number" && !words.has(String(value))) return false;
  }
  for (const [column, words] of own) {
    const value = valueAt(grid, row, column);
    if (!isFilledAt(grid, row, column)) continue;
    filled++;
    if (typeof value === "string" && value.length <= LONGEST_HEAD && words.has(headWord(value))) same++;
  }
  return same >= 2 && same >= filled * MOST_OF_THEM;
}

const LONGEST_HEAD = 60;

/** Heads of another table: text only, two or more that the dictionary or a table of counts knows, at least half of all. */
function holdsTableHeads(grid: Grid, row: number, span: Span): boolean {
  const texts: string[] = [];
  for (let column = span.last; column >= span.first; column--) {
    const value = valueAt(grid, row, column);
    if (value === "" || value === null) continue;
    if (typeof value !== "string") return false;
    texts.push(value);
  }
  if (texts.length < 2) return false;
  const words = new Set(texts.filter(isTableHead).map(foldHeader));
  return words.size >= 2 && words.size * 2 >= texts.length;
}

const isTableHead = (text: string): boolean =>
  text.length <= LONGEST_HEAD &&
  (meaningsOf(text).length > 0 || COUNT_WORDS.has(foldHeader(text)) || foldedGrade(text) !== null);
