import type { HeaderCorrection } from "../../scoresheet/corrections";
import type { ColumnMeaning } from "../../scoresheet/header/columnMeanings";
import type { Fingerprint } from "../../scoresheet/header/fingerprint";
import type { SaidRow } from "../../scoresheet/rows/classifyRows";

/**
 * A column as the user chose it: by its place and by the heading that stood there. A place alone would point at another
 * column once one is inserted, and grades would be written over whatever stands there now.
 */
export interface KeptColumn {
  /** On the sheet, 0 for A; `null` for "there is none". */
  readonly column: number | null;
  readonly heading: string;
}

export type KeptColumns = Readonly<Partial<Record<ColumnMeaning, KeptColumn>>>;

/** A header as the user gave it: by its rows on the sheet and by what stood in each. */
export interface KeptHeader extends HeaderCorrection {
  readonly texts: readonly string[];
}

/** A row as the user told of it: by its place on the sheet and by what stood in it. */
export interface KeptRow {
  readonly row: number;
  readonly kind: SaidRow;
  /** What the row is known by: columns on the sheet and their texts. */
  readonly texts: readonly { readonly column: number; readonly text: string }[];
}

/** What the workbook keeps of what the user said of one sheet. */
export interface KeptSheet {
  readonly columns: KeptColumns;
  readonly header: KeptHeader | null;
  readonly rows: readonly KeptRow[];
  /** The layout when the user last said something; `null` in a workbook of before it was kept. */
  readonly fingerprint: Fingerprint | null;
  /** Which of the workbook's sheets was corrected last: the largest number. Names like 2023 keep no order among keys. */
  readonly order: number;
}

export const NOTHING_KEPT: KeptSheet = { columns: {}, header: null, rows: [], fingerprint: null, order: 0 };

/** What is kept of every sheet of the workbook, by sheet name; a setting that cannot be read keeps nothing. */
export function keptSheets(columnsText: string | null): Readonly<Record<string, KeptSheet>> {
  if (columnsText === null) return {};
  try {
    const sheets = Object.entries(JSON.parse(columnsText) as Record<string, KeptSheet | KeptColumns>);
    return Object.fromEntries(sheets.map(([sheet, kept]) => [sheet, asKeptSheet(kept)]));
  } catch {
    return {};
  }
}

/** Workbooks of the first version keep the columns alone. */
const asKeptSheet = (kept: KeptSheet | KeptColumns): KeptSheet =>
  "fingerprint" in kept ? kept : { ...NOTHING_KEPT, columns: kept };

/** Was anything said of the sheet that still stands? */
export const holdsCorrections = ({ columns, header, rows }: KeptSheet): boolean =>
  header !== null || rows.length > 0 || Object.keys(columns).length > 0;
