/** What must be read and found on every sheet of a workbook; written from what its script intends, never from an answer. */
export interface Golden {
  /** Would a careful official hand the workbook in as it is? */
  readonly clean: boolean;
  /** The shipped rule set that its office has chosen; the first one where it has chosen none. */
  readonly rules?: string;
  readonly sheets: Readonly<Record<string, SheetGolden>>;
}

export interface SheetGolden {
  /** Which column means what, by its letters; where tasks stand side by side, which row, by its number. */
  readonly columns: Readonly<Record<string, string>>;
  readonly tasks: readonly TaskGolden[] | LongList;
  /** The members' columns of scores, where there are any. */
  readonly members?: readonly string[];
  /** The columns of past years' actuals by year. */
  readonly pastYears?: Readonly<Record<string, string>>;
  readonly gradeTables?: readonly GradeTableGolden[];
  /** Everything that blocks or warns: the check's id and the address, `"rate-mismatch I7"`. */
  readonly findings: readonly string[];
  readonly notes: readonly string[];
}

export interface TaskGolden {
  /** As Excel numbers it; a column's letters where tasks stand side by side. */
  readonly row: number | string;
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** `null` where the cell holds no number. */
  readonly score: number | null;
  /** Of sheets with targets and actuals. */
  readonly indicators?: readonly IndicatorGolden[];
}

/** A figure as it is written: `10만명` is 10, `94.6%` is 94.6; text for one that is not there yet, `null` for none. */
export type FigureGolden = number | string | null;

export interface IndicatorGolden {
  readonly row: number;
  readonly target: FigureGolden;
  readonly actual: FigureGolden;
}

/** For a list that is too long to print. */
export interface LongList {
  readonly count: number;
  readonly groups: number;
  readonly first: TaskGolden;
  readonly last: TaskGolden;
}

export interface GradeTableGolden {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly kind: "counts" | "percents" | "cumulative-counts" | "cumulative-percents";
    readonly group: string;
    readonly values: readonly number[];
  }[];
}
