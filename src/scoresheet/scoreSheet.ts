import type { SheetCorrections } from "./corrections";
import type { Header } from "./header/findHeader";
import type { ColumnCandidates } from "./header/findColumns";
import type { NumberReading } from "./cell/readNumber";
import type { Columns } from "./header/chooseColumns";
import type { Span } from "./header/tableSpan";
import type { RubricItemId } from "../rules/rubric";
import type { Grid } from "./grid";

/** One indicator of a task, from one row. Rows count from the grid's corner. */
export interface IndicatorRow {
  readonly row: number;
  readonly name: string;
  readonly target: NumberReading;
  readonly actual: NumberReading;
  readonly rate: NumberReading;
  /** The band's label as it stands, `""` for none. */
  readonly band: string;
  /** The unit that a column of its own names, `""` for none. */
  readonly unit: string;
  readonly weight: NumberReading;
  readonly lastYearActual: NumberReading;
  /** The mean of the past years' actuals as the sheet gives it. */
  readonly pastMean: NumberReading;
  /** Target ÷ past mean in percent, as the sheet gives it. */
  readonly initiativeRate: NumberReading;
  /** Each past year's actual, where the sheet has a column for each. */
  readonly pastActuals: readonly PastActual[];
}

export interface PastActual {
  readonly year: number;
  /** From the grid's corner. */
  readonly column: number;
  readonly actual: NumberReading;
}

/** What the sheet gives a task for one item: points, a label, or both. */
export interface ItemEntry {
  readonly points: NumberReading;
  /** Columns count from the grid's corner; `null` where the sheet has none. */
  readonly pointsColumn: number | null;
  /** As it stands, `""` for none. */
  readonly label: string;
  readonly labelColumn: number | null;
}

/** The items of a task's points, the bonus among them. */
export type ItemId = RubricItemId | "bonus";

/** A label (높음) or the weight itself (0.98) in a column of 적극성 or 대표성. */
export interface WeightEntry {
  readonly label: string;
  readonly weight: NumberReading;
}

/** One member's column of scores. */
export interface MemberColumn {
  readonly name: string;
  /** From the grid's corner. */
  readonly column: number;
}

/** A table of counts or shares per grade that stands on the same sheet: of all tasks, or by subcommittee. */
export interface GradeTable {
  /** From the grid's corner; one a grade, best to worst. */
  readonly columns: readonly number[];
  readonly rows: readonly GradeTableRow[];
}

export interface GradeTableRow {
  /** From the grid's corner. */
  readonly row: number;
  readonly kind: "counts" | "percents" | "cumulative-counts" | "cumulative-percents";
  /** Whose tasks are counted, `""` for all. */
  readonly group: string;
  readonly values: readonly NumberReading[];
}

/** Another list of the same tasks on the same sheet. Columns count from the grid's corner. */
export interface TaskList {
  readonly columns: Columns;
  readonly tasks: readonly {
    readonly row: number;
    readonly id: string;
    readonly name: string;
    readonly grade: unknown;
  }[];
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
  readonly groupRank: NumberReading;
  /** The grade's cell as it stands. */
  readonly grade: unknown;
  readonly remarks: string;
  /** An entry for each item that the sheet has a column of. */
  readonly items: Readonly<Partial<Record<ItemId, ItemEntry>>>;
  readonly initiative: WeightEntry | null;
  readonly representativeness: WeightEntry | null;
  /** One a member's column, in the order of {@link ScoreSheet.members}. */
  readonly memberScores: readonly NumberReading[];
}

/** A score sheet as it was understood. */
export interface ScoreSheet {
  readonly grid: Grid;
  readonly header: Header;
  /** The columns of the score table; others belong to tables beside it. */
  readonly span: Span;
  readonly columns: Columns;
  /** Every column that could have a meaning, so that a doubt can be shown and corrected. */
  readonly candidates: ColumnCandidates;
  /** What the user said; a column that was settled so is in no doubt. */
  readonly corrections: SheetCorrections;
  readonly tasks: readonly Task[];
  /** Rows that look like tasks but stand below a note. */
  readonly strayRows: readonly number[];
  readonly members: readonly MemberColumn[];
  /** Rows of sums, means and full points among and below the tasks. */
  readonly subtotalRows: readonly number[];
  readonly gradeTables: readonly GradeTable[];
  readonly otherLists: readonly TaskList[];
  /** The header rows of lists that hold scores of tasks which the score table does not have: none of them was read. */
  readonly unreadLists: readonly number[];
  /** The year that is evaluated, from titles and headings; `null` where the sheet names none. */
  readonly year: number | null;
}
