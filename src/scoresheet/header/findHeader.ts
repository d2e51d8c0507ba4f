import { columnCount, isBlankAt, rowCount, textAt, valueAt, type Grid } from "../grid";
import { meaningsOf } from "./columnMeanings";

/** How far down a header is looked for, and how many rows it can have. */
const SEARCHED_ROWS = 60;
const DEEPEST_HEADER = 4;
/** A title or a sentence can hold one known word by chance; a header holds several. */
const LEAST_MEANINGS = 2;

/** The rows of a table's header, from the grid's corner. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds the header of the score table: the row with the most columns that the dictionary knows, and the rows of group
 * heads and sub-heads that belong to it.
 *
 * @returns `null` where no row has two known headings
 */
export function findHeader(grid: Grid): Header | null {
  const searched = Math.min(rowCount(grid), SEARCHED_ROWS);
  let seed = -1;
  let most = LEAST_MEANINGS - 1;
  for (let row = 0; row < searched; row++) {
    const found = knownMeanings(grid, row);
    if (found > most) {
      most = found;
      seed = row;
    }
  }
  if (seed === -1) return null;

  let firstRow = seed;
  let lastRow = seed;
  const deeper = () => lastRow - firstRow + 1 < DEEPEST_HEADER;
  while (deeper() && firstRow > 0 && holdsHeads(grid, firstRow - 1) && areOneHeader(grid, firstRow - 1)) firstRow--;
  while (deeper() && lastRow + 1 < rowCount(grid) && holdsHeads(grid, lastRow + 1) && areOneHeader(grid, lastRow)) {
    lastRow++;
  }
  return { firstRow, lastRow };
}

function knownMeanings(grid: Grid, row: number): number {
  const meanings = new Set<string>();
  for (let column = 0; column < columnCount(grid); column++) {
    for (const { meaning } of meaningsOf(textAt(grid, row, column))) meanings.add(meaning);
  }
  return meanings.size;
}

/** A row of heads holds text only, more than a title's one cell, and at least one word that the dictionary knows. */
function holdsHeads(grid: Grid, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < columnCount(grid); column++) {
    if (isBlankAt(grid, row, column)) continue;
    if (typeof valueAt(grid, row, column) !== "string") return false;
    filled++;
  }
  return filled >= 2 && knownMeanings(grid, row) >= 1;
}

/**
 * Are a row and the one below it parts of one header? Sub-heads stand below group heads, and below a heading merged over
 * both rows stands nothing; a task of text only fills the cells below most headings.
 */
function areOneHeader(grid: Grid, upper: number): boolean {
  let filled = 0;
  let below = 0;
  for (let column = 0; column < columnCount(grid); column++) {
    if (isBlankAt(grid, upper + 1, column)) continue;
    filled++;
    const repeated = textAt(grid, upper, column) === textAt(grid, upper + 1, column);
    if (!isBlankAt(grid, upper, column) && !repeated) below++;
  }
  return below * 2 <= filled;
}
