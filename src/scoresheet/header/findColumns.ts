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
  const found: MeaningOfColumn[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    const path = headings(grid, header, column);
    for (const { meaning, doubt } of meaningsOfPath(path)) {
      found.push({ meaning, column, doubt: doubt + contentDoubt(grid, header, column, meaning) });
    }
  }
  const ofTable = mainTable(grid, header, found);
  const candidates: Partial<Record<ColumnMeaning, readonly number[]>> = {};
  for (const meaning of COLUMN_MEANINGS) {
    const matches = ofTable.filter((match) => match.meaning === meaning);
    const isSure = matches.some((match) => match.doubt < LARGE_DOUBT);
    const columns = matches
      // A column whose content belies its heading is a candidate only where there is no other.
      .filter((match) => !isSure || match.doubt < LARGE_DOUBT)
      // Of equals the one further right: totals and final grades stand at the end of a table.
      .sort((a, b) => a.doubt - b.doubt || b.column - a.column)
      .map((match) => match.column);
    if (columns.length > 0) candidates[meaning] = columns;
  }
  return candidates;
}

interface MeaningOfColumn {
  readonly meaning: ColumnMeaning;
  readonly column: number;
  readonly doubt: number;
}

/**
 * A blank column parts two tables that stand side by side, such as the score table and a table of places per grade. The
 * one with the most known columns is the score table; writing into the other would destroy it.
 */
function mainTable(grid: Grid, header: Header, found: readonly MeaningOfColumn[]): readonly MeaningOfColumn[] {
  const tables: MeaningOfColumn[][] = [[]];
  for (let column = 0; column < columnCount(grid); column++) {
    if (isBlankColumn(grid, header, column)) tables.push([]);
    else tables[tables.length - 1]!.push(...found.filter((match) => match.column === column));
  }
  const meanings = (table: readonly MeaningOfColumn[]) => new Set(table.map(({ meaning }) => meaning)).size;
  return tables.reduce((most, table) => (meanings(table) > meanings(most) ? table : most));
}

function isBlankColumn(grid: Grid, header: Header, column: number): boolean {
  const last = Math.min(rowCount(grid), header.lastRow + 1 + SAMPLED_ROWS);
  for (let row = header.firstRow; row < last; row++) if (!isBlankAt(grid, row, column)) return false;
  return true;
}

/**
 * A column's headings from the top down. A group head merged to the right stands in its first column only and is carried
 * over; below a heading of the column's own a blank cell is one that is merged downwards.
 */
export function headings(grid: Grid, header: Header, column: number): string[] {
  const path: string[] = [];
  let hasOwn = false;
  for (let row = header.firstRow; row <= header.lastRow; row++) {
    const own = textAt(grid, row, column);
    hasOwn ||= own !== "";
    if (own !== "") path.push(own);
    else if (!hasOwn && !isBlankBelow(grid, header, row, column)) path.push(groupHead(grid, row, column));
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

/** The items of the rubric whose points a sub-head "점수" can stand for; the first three are parts of 성과지표 달성도. */
const POINTS_OF: Readonly<Partial<Record<ColumnMeaning, ColumnMeaning>>> = {
  band: "achievementPoints",
  rate: "achievementPoints",
  indicator: "achievementPoints",
  achievementPoints: "achievementPoints",
  effect: "effect",
  contribution: "contribution",
  communication: "communication",
  stakeholder: "stakeholder",
  collaboration: "collaboration",
  bonus: "bonus",
};

function meaningsOfPath(path: readonly string[]): readonly { meaning: ColumnMeaning; doubt: number }[] {
  // "(100)" below "합계" only says how many points there are.
  const named = path.filter((heading) => foldHeader(heading) !== "");
  const leaf = named[named.length - 1];
  if (leaf === undefined) return [];
  const group = named[named.length - 2];
  if (group === undefined) return meaningsOf(leaf);
  const isOfItem = meaningsOf(group).some(({ meaning }) => POINTS_OF[meaning] !== undefined);
  // "등급" below "달성도" is that item's, and never the one to write to.
  if (isOfItem && meaningsOf(leaf).some(({ meaning }) => meaning === "grade" || meaning === "rank")) return [];
  if (!POINT_WORDS.has(foldHeader(leaf))) return meaningsOf(leaf);
  // "점수" below "성과지표 달성도" is that item's points; below a head that is no item it may be the total.
  const ofItem = meaningsOf(group).flatMap(({ meaning, doubt }) => {
    const points = POINTS_OF[meaning];
    return points === undefined ? [] : [{ meaning: points, doubt }];
  });
  return ofItem.length > 0 ? ofItem : meaningsOf(leaf);
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
