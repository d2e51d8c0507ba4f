import { columnCount, rowCount, textAt, type Grid } from "../../scoresheet/grid";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";

/** A row that stands among or below the tasks and counts as none. */
export interface LeftOutRow {
  /** On the sheet, as Excel numbers it. */
  readonly row: number;
  /** Its first words, for the reader to know it by. */
  readonly text: string;
}

/** How many cells of a row are told, at most. */
const MOST_CELLS = 4;

/** Rows of sums, rows below a note, and rows of which the user said that they are no tasks, from top to bottom. */
export function leftOutRows({ grid, strayRows, subtotalRows, corrections }: ScoreSheet): readonly LeftOutRow[] {
  const said = Object.entries(corrections.rows).filter(([, word]) => word === "not-task");
  const saidRows = said.map(([row]) => Number(row) - grid.row).filter((row) => row >= 0 && row < rowCount(grid));
  const rows = [...new Set([...strayRows, ...subtotalRows, ...saidRows])].sort((one, other) => one - other);
  return rows.map((row) => ({ row: grid.row + row + 1, text: wordsOf(grid, row) }));
}

function wordsOf(grid: Grid, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < columnCount(grid) && texts.length < MOST_CELLS; column++) {
    const text = textAt(grid, row, column).replace(/\s+/g, " ").trim();
    if (text !== "") texts.push(text);
  }
  return texts.join(" · ");
}
