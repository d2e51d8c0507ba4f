import { readNumber } from "../cell/readNumber";
import { columnCount, isBlankAt, rowCount, textAt, valueAt, type Grid } from "../grid";
import { COLUMN_MEANINGS, foldHeader, meaningsOf, POINT_WORDS, type ColumnMeaning } from "./columnMeanings";
import type { Header } from "./findHeader";

/** The columns that could have a meaning, the surest first; from the grid's corner. */
export type ColumnCandidates = Readonly<Partial<Record<ColumnMeaning, readonly number[]>>>;

/** How far below the header a column's content is looked at. */
const SAMPLED_ROWS = 40;

/**
 * Finds which column means what, from its headings and, where headings leave it open, from what stands below.
 *
 * @param grid - the sheet
 * @param header - from `findHeader`
 * @returns for each meaning the columns that could have it, the surest first
 */
export function findColumns(grid: Grid, header: Header): ColumnCandidates {
  const found: { meaning: ColumnMeaning; column: number; doubt: number }[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    const path = headings(grid, header, column);
    for (const { meaning, doubt } of meaningsOfPath(path)) {
      found.push({ meaning, column, doubt: doubt + contentDoubt(grid, header, column, meaning) });
    }
  }
  const candidates: Partial<Record<ColumnMeaning, readonly number[]>> = {};
  for (const meaning of COLUMN_MEANINGS) {
    const columns = found
      .filter((match) => match.meaning === meaning)
      // Of equals the one further right: totals and final grades stand at the end of a table.
      .sort((a, b) => a.doubt - b.doubt || b.column - a.column)
      .map((match) => match.column);
    if (columns.length > 0) candidates[meaning] = columns;
  }
  return candidates;
}

/** A column's headings from the top down; a merged group head stands in its first column only and is carried right. */
function headings(grid: Grid, header: Header, column: number): string[] {
  const path: string[] = [];
  for (let row = header.firstRow; row <= header.lastRow; row++) {
    const own = textAt(grid, row, column);
    if (own !== "") path.push(own);
    else if (row < header.lastRow && !isBlankBelow(grid, header, row, column)) path.push(groupHead(grid, row, column));
  }
  return path.filter((text) => text !== "");
}

function isBlankBelow(grid: Grid, header: Header, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.lastRow; below++) if (!isBlankAt(grid, below, column)) return false;
  return true;
}

function groupHead(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = textAt(grid, row, left);
    if (text !== "") return text;
  }
  return "";
}

function meaningsOfPath(path: readonly string[]): readonly { meaning: ColumnMeaning; doubt: number }[] {
  const leaf = path[path.length - 1];
  if (leaf === undefined) return [];
  const group = path[path.length - 2];
  if (group === undefined || !POINT_WORDS.has(foldHeader(leaf))) return meaningsOf(leaf);
  // "점수" below "성과지표 달성도" is that item's points; below a head that means nothing it may be the total.
  const ofGroup = meaningsOf(group).map(({ meaning, doubt }) => ({
    meaning: meaning === "band" || meaning === "rate" ? ("achievementPoints" as const) : meaning,
    doubt,
  }));
  return ofGroup.length > 0 ? ofGroup : meaningsOf(leaf);
}

const LARGE_DOUBT = 100;

/** A column of labels is no score, and a column of numbers no band: adds doubt where heading and content disagree. */
function contentDoubt(grid: Grid, header: Header, column: number, meaning: ColumnMeaning): number {
  let numbers = 0;
  let texts = 0;
  const last = Math.min(rowCount(grid), header.lastRow + 1 + SAMPLED_ROWS);
  for (let row = header.lastRow + 1; row < last; row++) {
    const { kind } = readNumber(valueAt(grid, row, column));
    if (kind === "number") numbers++;
    else if (kind === "text") texts++;
  }
  if (meaning === "score" || meaning === "rank" || meaning === "rate") return texts > numbers ? LARGE_DOUBT : 0;
  if (meaning === "band" || meaning === "name" || meaning === "indicator") return numbers > texts ? LARGE_DOUBT : 0;
  return 0;
}
