import { columnCount, isBlankAt, rowCount, type Grid } from "../grid";
import type { ColumnMeaning } from "./columnMeanings";
import type { Header } from "./findHeader";
import { headings } from "./headings";
import { meaningsOfPath } from "./meaningsOfPath";
import { COUNT_WORDS, foldedGrade } from "../tables/gradeHeads";
import { foldHeader } from "./foldHeader";

/** The columns that a table takes up, both included; from the grid's corner. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How far below the header a column's content is looked at. */
export const SAMPLED_ROWS = 40;

const NAMING: ReadonlySet<ColumnMeaning> = new Set(["group", "id", "name"]);
const RESULTS: ReadonlySet<ColumnMeaning> = new Set(["score", "grade"]);

/**
 * The columns of the score table, where other tables stand beside it: a blank column parts them, or the heads begin anew
 * (a second 등급 with 과제 수 behind it, a second 과제번호 behind the grades). Of several tables the one with the most known
 * columns is the score table; writing into another would destroy it.
 */
export function tableSpan(grid: Grid, header: Header): Span {
  const tables = joinResults(grid, header, partedByBlanks(grid, header)).map((span) =>
    withoutSideTable(grid, header, span),
  );
  const whole = { first: 0, last: columnCount(grid) - 1 };
  const best = tables.reduce(
    (most, span) => (worth(grid, header, span) > worth(grid, header, most) ? span : most),
    tables[0] ?? whole,
  );
  // Notes and titles of groups often begin left of the table.
  const isFirst = tables.every((span) => span.first >= best.first || !isHeaded(grid, header, span));
  return isFirst ? { first: 0, last: best.last } : best;
}

function partedByBlanks(grid: Grid, header: Header): readonly Span[] {
  const spans: Span[] = [];
  let first: number | null = null;
  for (let column = 0; column <= columnCount(grid); column++) {
    const isBlank = column === columnCount(grid) || isBlankColumn(grid, header, column);
    if (!isBlank) first ??= column;
    else if (first !== null) {
      spans.push({ first, last: column - 1 });
      first = null;
    }
  }
  return spans;
}

function isBlankColumn(grid: Grid, header: Header, column: number): boolean {
  const last = Math.min(rowCount(grid), header.lastRow + 1 + SAMPLED_ROWS);
  for (let row = header.firstRow; row < last; row++) if (!isBlankAt(grid, row, column)) return false;
  return true;
}

/** A blank column set in for looks: what names tasks and what grades them are one table. */
function joinResults(grid: Grid, header: Header, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined[joined.length - 1];
    const meanings = meaningsIn(grid, header, span);
    const isRest =
      before !== undefined && isNaming(meaningsIn(grid, header, before)) && !isNaming(meanings) && hasResult(meanings);
    if (isRest && !hasResult(meaningsIn(grid, header, before)))
      joined[joined.length - 1] = { ...before, last: span.last };
    else joined.push(span);
  }
  return joined;
}

function withoutSideTable(grid: Grid, header: Header, span: Span): Span {
  const seen = new Set<ColumnMeaning>();
  for (let column = span.first; column <= span.last; column++) {
    const meanings = meaningsAt(grid, header, column);
    const graded = seen.has("score") || seen.has("grade");
    const beginsAnew = meanings.some((meaning) => NAMING.has(meaning) && seen.has(meaning));
    if (graded && (beginsAnew || beginsCounts(grid, header, column, span, seen))) {
      return { first: span.first, last: column - 1 };
    }
    for (const meaning of meanings) seen.add(meaning);
  }
  return span;
}

/** Heads that are grades, or one that says 등급, 구분 or 분과 before heads of counts: a table of places per grade, of means. */
function beginsCounts(
  grid: Grid,
  header: Header,
  column: number,
  span: Span,
  seen: ReadonlySet<ColumnMeaning>,
): boolean {
  const leaf = (at: number) => headings(grid, header, at).at(-1) ?? "";
  if (foldedGrade(leaf(column)) !== null) return true;
  if (column === span.last) return false;
  const head = foldHeader(leaf(column));
  const isGrade = head === "등급구분" || (head === "등급" && seen.has("grade"));
  const isLabel = isGrade || meaningsAt(grid, header, column).includes("group");
  return isLabel && (foldedGrade(leaf(column + 1)) !== null || COUNT_WORDS.has(foldHeader(leaf(column + 1))));
}

const meaningsAt = (grid: Grid, header: Header, column: number): readonly ColumnMeaning[] =>
  meaningsOfPath(headings(grid, header, column), null).map(({ meaning }) => meaning);

function meaningsIn(grid: Grid, header: Header, span: Span): ReadonlySet<ColumnMeaning> {
  const meanings = new Set<ColumnMeaning>();
  for (let column = span.first; column <= span.last; column++) {
    for (const meaning of meaningsAt(grid, header, column)) meanings.add(meaning);
  }
  return meanings;
}

const isNaming = (meanings: ReadonlySet<ColumnMeaning>): boolean => meanings.has("id") || meanings.has("name");
const hasResult = (meanings: ReadonlySet<ColumnMeaning>): boolean =>
  [...RESULTS].some((result) => meanings.has(result));

function isHeaded(grid: Grid, header: Header, span: Span): boolean {
  for (let column = span.first; column <= span.last; column++) {
    if (headings(grid, header, column).length > 0) return true;
  }
  return false;
}

/** How much of a score table a set of columns is: what names and grades tasks weighs more than any other column. */
function worth(grid: Grid, header: Header, span: Span): number {
  return worthOf(meaningsIn(grid, header, span));
}

/**
 * How much of a score table a set of meanings makes.
 *
 * @param meanings - of heads that stand together
 */
export function worthOf(meanings: ReadonlySet<ColumnMeaning>): number {
  const graded = isNaming(meanings) ? (meanings.has("score") ? 4 : 0) + (meanings.has("grade") ? 2 : 0) : 0;
  return meanings.size + graded;
}
