import { columnLetters, type Grid } from "../scoresheet/grid";
import { foldHeader, type ColumnMeaning } from "../scoresheet/header/columnMeanings";
import { headings } from "../scoresheet/header/findColumns";
import { findHeader } from "../scoresheet/header/findHeader";
import type { Finding } from "../scoresheet/finding";
import type { ColumnCorrections } from "../scoresheet/scoreSheet";

/**
 * A column as the user chose it: by its place and by the heading that stood there. A place alone would point at another
 * column once one is inserted, and grades would be written over whatever stands there now.
 */
export interface KeptColumn {
  /** 0 for A; `null` for "there is none". */
  readonly column: number | null;
  readonly heading: string;
}

export type KeptColumns = Readonly<Partial<Record<ColumnMeaning, KeptColumn>>>;

/** What is kept of every sheet of the workbook, by sheet name; a setting that cannot be read keeps nothing. */
export function keptColumns(columnsText: string | null): Readonly<Record<string, KeptColumns>> {
  if (columnsText === null) return {};
  try {
    return JSON.parse(columnsText) as Record<string, KeptColumns>;
  } catch {
    return {};
  }
}

/** The heading of a column on the sheet as it is compared, group heads included; `""` for none. */
export function headingAt(grid: Grid, column: number): string {
  const header = findHeader(grid);
  return header === null
    ? ""
    : headings(grid, header, column - grid.column)
        .map(foldHeader)
        .join(" ");
}

/** The corrections that still hold, and a finding for each column whose heading is another one now. */
export function resolveCorrections(
  grid: Grid | null,
  kept: KeptColumns,
): { readonly corrections: ColumnCorrections; readonly moved: readonly Finding[] } {
  const corrections: Partial<Record<ColumnMeaning, number | null>> = {};
  const moved: Finding[] = [];
  if (grid === null) return { corrections, moved };
  for (const [meaning, { column, heading }] of Object.entries(kept) as [ColumnMeaning, KeptColumn][]) {
    const now = column === null ? heading : headingAt(grid, column);
    if (now === heading) corrections[meaning] = column;
    else {
      const address = columnLetters(column ?? 0);
      moved.push({ check: "column-moved", severity: "block", address, expected: heading, actual: now });
    }
  }
  return { corrections, moved };
}
