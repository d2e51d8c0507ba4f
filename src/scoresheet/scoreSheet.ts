import type { ColumnMeaning } from "./header/columnMeanings";
import type { Header } from "./header/findHeader";
import type { ColumnCandidates } from "./header/findColumns";
import type { NumberReading } from "./cell/readNumber";
import type { Columns } from "./rows/classifyRows";
import type { Grid } from "./grid";

/** What a user has said of a sheet: columns counted from column A of the sheet, `null` for "there is none". */
export type ColumnCorrections = Readonly<Partial<Record<ColumnMeaning, number | null>>>;

/** One indicator of a task, from one row. Rows count from the grid's corner. */
export interface IndicatorRow {
  readonly row: number;
  readonly name: string;
  readonly target: NumberReading;
  readonly actual: NumberReading;
  readonly rate: NumberReading;
  /** The band's label as it stands, `""` for none. */
  readonly band: string;
}

export interface Task {
  /** The task's first row, where its score and grade stand; from the grid's corner. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** `""` where the sheet tells no group. */
  readonly group: string;
  readonly indicators: readonly IndicatorRow[];
  readonly score: NumberReading;
  readonly rank: NumberReading;
  /** The grade's cell as it stands. */
  readonly grade: unknown;
  readonly remarks: string;
}

/** A score sheet as it was understood. */
export interface ScoreSheet {
  readonly grid: Grid;
  readonly header: Header;
  readonly columns: Columns;
  /** Every column that could have a meaning, so that a doubt can be shown and corrected. */
  readonly candidates: ColumnCandidates;
  /** What the user said of columns; a column that was settled so is in no doubt. */
  readonly corrections: ColumnCorrections;
  readonly tasks: readonly Task[];
  /** Rows that look like tasks but stand below a note. */
  readonly strayRows: readonly number[];
}
