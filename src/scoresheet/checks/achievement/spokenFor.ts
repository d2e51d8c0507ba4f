import { isBlankAt } from "../../grid";
import type { ColumnMeaning } from "../../header/columnMeanings";
import type { IndicatorRow, ScoreSheet, Task } from "../../scoreSheet";

/** Indicators and the row whose cell speaks for them. */
export interface SpokenFor {
  readonly speaker: IndicatorRow;
  readonly indicators: readonly IndicatorRow[];
}

/**
 * A task's indicators by the cells of a column that speak for them: one each, or a single one, merged, for all of them. A
 * `-` or 집계중 speaks for its own indicator, so the cell above it is not merged.
 */
export function spokenFor(sheet: ScoreSheet, task: Task, meaning: ColumnMeaning): readonly SpokenFor[] {
  const column = sheet.columns[meaning];
  if (column === undefined) return [];
  const speakers = task.indicators.filter(({ row }) => !isBlankAt(sheet.grid, row, column));
  const [only, second] = speakers;
  if (only !== undefined && second === undefined) return [{ speaker: only, indicators: task.indicators }];
  return speakers.map((speaker) => ({ speaker, indicators: [speaker] }));
}
