import type { ColumnMeaning } from "./header/columnMeanings";
import type { SaidRow } from "./rows/classifyRows";

/** What a user has said of columns, counted from column A of the sheet; `null` for "there is none". */
export type ColumnCorrections = Readonly<Partial<Record<ColumnMeaning, number | null>>>;

/** Rows of a header on the sheet, 0 for row 1. */
export interface HeaderCorrection {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * What a user has said of a sheet; it outweighs whatever the cells suggest. On a sheet that is read turned over (items as
 * rows, tasks as columns) its rows are columns here, and its columns rows.
 */
export interface SheetCorrections {
  readonly columns: ColumnCorrections;
  /** `null` where the header is left to be found. */
  readonly header: HeaderCorrection | null;
  /** By the row on the sheet, 0 for row 1. */
  readonly rows: Readonly<Record<number, SaidRow>>;
}

export const NO_CORRECTIONS: SheetCorrections = { columns: {}, header: null, rows: {} };
