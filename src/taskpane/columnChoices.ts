import { columnCount, columnName } from "../scoresheet/grid";
import type { ColumnMeaning } from "../scoresheet/header/columnMeanings";
import { headings } from "../scoresheet/header/headings";
import type { ScoreSheet } from "../scoresheet/scoreSheet";

/** The columns that the pane shows and lets the user correct: those that grading goes by. */
export const SHOWN_MEANINGS = ["group", "id", "name", "score", "grade", "rank"] as const satisfies ColumnMeaning[];
export type ShownMeaning = (typeof SHOWN_MEANINGS)[number];

/** A column of the sheet, as it is offered for choice. */
export interface ColumnChoice {
  /** On the sheet, 0 for A. */
  readonly column: number;
  readonly letters: string;
  /** `""` for a column without one. */
  readonly heading: string;
}

/** Every column of the sheet with its letters and its heading. */
export function columnChoices(sheet: ScoreSheet): readonly ColumnChoice[] {
  return Array.from({ length: columnCount(sheet.grid) }, (_, index) => ({
    column: sheet.grid.column + index,
    letters: columnName(sheet.grid, index),
    heading: headings(sheet.grid, sheet.header, index).map(onOneLine).join(" › "),
  }));
}

/** The column that was found for a meaning, on the sheet, or `null`. */
export function foundColumn(sheet: ScoreSheet, meaning: ShownMeaning): number | null {
  const found = sheet.columns[meaning];
  return found === undefined ? null : sheet.grid.column + found;
}

/** The other columns that could have the meaning: where there is one, and the user has not settled it, there is a doubt. */
export function otherCandidates(sheet: ScoreSheet, meaning: ShownMeaning): readonly ColumnChoice[] {
  if (sheet.corrections.columns[meaning] !== undefined) return [];
  const chosen = foundColumn(sheet, meaning);
  const taken = new Set(Object.values(sheet.columns));
  return columnChoices(sheet).filter(({ column }) => {
    const index = column - sheet.grid.column;
    return column !== chosen && !taken.has(index) && (sheet.candidates[meaning] ?? []).includes(index);
  });
}

const onOneLine = (heading: string): string => heading.replace(/\s+/g, " ").trim();
