import { NO_CORRECTIONS, type SheetCorrections } from "../../scoresheet/corrections";
import { columnMoved } from "../../scoresheet/checks/layout/columnMoved";
import { layoutChanged } from "../../scoresheet/checks/layout/layoutChanged";
import type { Finding } from "../../scoresheet/finding";
import { rowCount, type Grid } from "../../scoresheet/grid";
import { foldHeader, type ColumnMeaning } from "../../scoresheet/header/columnMeanings";
import { findHeader, type Header } from "../../scoresheet/header/findHeader";
import { fingerprint, headingKey } from "../../scoresheet/header/fingerprint";
import { headingYear } from "../../scoresheet/header/headingYear";
import { upright } from "../../scoresheet/layout/upright";
import { findRow, wholeRow } from "./rowTexts";
import { holdsCorrections, NOTHING_KEPT, type KeptColumn, type KeptHeader, type KeptSheet } from "./keptSheet";

/** What of the things that the user said still holds. */
export interface ResolvedCorrections {
  /** What is kept of the sheet itself, or was taken over from a sheet of the same layout. */
  readonly kept: KeptSheet;
  readonly corrections: SheetCorrections;
  readonly findings: readonly Finding[];
}

/**
 * Finds out which corrections hold on a sheet as it is now: its own, or, on a sheet that nothing was said of yet, the
 * columns of another sheet with the same headings, such as last year's.
 *
 * @param sheetGrid - the sheet, `null` for an empty one
 * @param sheet - its name
 * @param all - what the workbook keeps
 */
export function resolveCorrections(
  sheetGrid: Grid | null,
  sheet: string,
  all: Readonly<Record<string, KeptSheet>>,
): ResolvedCorrections {
  const own = all[sheet];
  if (sheetGrid === null || Object.keys(all).length === 0) {
    return { kept: own ?? NOTHING_KEPT, corrections: NO_CORRECTIONS, findings: [] };
  }
  const grid = upright(sheetGrid);
  const kept = own ?? { ...NOTHING_KEPT, columns: columnsOfSameLayout(grid, all) };
  const saidHeader = kept.header === null ? null : placedHeader(grid, kept.header);
  const header = saidHeader ?? findHeader(grid);
  if (header === null) return { kept, corrections: NO_CORRECTIONS, findings: [] };

  const columns: Partial<Record<ColumnMeaning, number | null>> = {};
  const findings = holdsCorrections(kept) ? layoutChanged(grid, header, kept.fingerprint) : [];
  for (const [meaning, column] of Object.entries(kept.columns) as [ColumnMeaning, KeptColumn][]) {
    if (isInPlace(grid, header, column)) columns[meaning] = column.column;
    else findings.push(columnMoved(grid, header, column.column ?? 0, column.heading));
  }
  const rows = kept.rows.flatMap((row) => {
    const place = findRow(grid, row);
    return place === null ? [] : [[grid.row + place, row.kind] as const];
  });
  const onSheet = saidHeader === null ? null : onSheetRows(grid, saidHeader);
  return { kept, corrections: { columns, header: onSheet, rows: Object.fromEntries(rows) }, findings };
}

/** The columns that were last chosen on a sheet with the same headings. */
function columnsOfSameLayout(grid: Grid, all: Readonly<Record<string, KeptSheet>>): KeptSheet["columns"] {
  const header = findHeader(grid);
  if (header === null) return {};
  const now = JSON.stringify(fingerprint(grid, header));
  const same = Object.values(all).filter((kept) => JSON.stringify(kept.fingerprint) === now);
  return same.sort((a, b) => b.order - a.order)[0]?.columns ?? {};
}

/** Where a header stands now: in its old rows, or wherever the same texts stand. */
function placedHeader(grid: Grid, { firstRow, texts }: KeptHeader): Header | null {
  const isAt = (place: number) => texts.every((text, offset) => wholeRow(grid, place + offset) === text);
  const old = firstRow - grid.row;
  const place = isAt(old) ? old : Array.from({ length: rowCount(grid) }, (_, row) => row).find(isAt);
  return place === undefined ? null : { firstRow: place, lastRow: place + texts.length - 1 };
}

const onSheetRows = (grid: Grid, { firstRow, lastRow }: Header): SheetCorrections["header"] => ({
  firstRow: grid.row + firstRow,
  lastRow: grid.row + lastRow,
});

function isInPlace(grid: Grid, header: Header, { column, heading }: KeptColumn): boolean {
  // What was kept before years were left out of headings still has them.
  const key = heading
    .split(" ")
    .map((word) => foldHeader(headingYear(word).rest))
    .filter((word) => word !== "")
    .join(" ");
  return column === null || headingKey(grid, header, column - grid.column) === key;
}
