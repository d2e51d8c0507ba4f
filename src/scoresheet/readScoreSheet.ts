import { rowCount, type Grid } from "./grid";
import { NO_CORRECTIONS, type SheetCorrections } from "./corrections";
import { chooseColumns, type SaidColumns } from "./header/chooseColumns";
import { evaluatedYear } from "./header/evaluatedYear";
import { candidatesOf, findColumns } from "./header/findColumns";
import { findHeader, type Header } from "./header/findHeader";
import { memberColumns } from "./header/memberColumns";
import { pastActualColumns } from "./header/pastActualColumns";
import { tableSpan, type Span } from "./header/tableSpan";
import { upright } from "./layout/upright";
import { classifyRows, type RowKind, type SaidRow } from "./rows/classifyRows";
import { readTasks } from "./rows/readTasks";
import { splitRepeatedLists } from "./rows/splitRepeatedLists";
import { tableRows } from "./rows/tableRows";
import type { ScoreSheet } from "./scoreSheet";
import { findGradeTables, type PlacedGradeTable } from "./tables/gradeTables";
import { findOtherLists } from "./tables/otherLists";

/**
 * Understands a grid as a score sheet: header, columns, tasks, and the other tables that stand on the sheet.
 *
 * @param sheetGrid - the sheet's used range
 * @param corrections - what the user said of the sheet; it outweighs every heading
 * @param gradeLabels - the rule set's grades, best to worst, by which tables of grades are known
 * @returns the score sheet, or `null` where no header is found
 */
export function readScoreSheet(
  sheetGrid: Grid,
  corrections: Partial<SheetCorrections> = {},
  gradeLabels: readonly string[] = [],
): ScoreSheet | null {
  const grid = upright(sheetGrid);
  const said = { ...NO_CORRECTIONS, ...corrections };
  const header = saidHeader(grid, said) ?? findHeader(grid);
  if (header === null) return null;
  const year = evaluatedYear(grid, header);
  const span = withSaidColumns(tableSpan(grid, header), grid, said);
  const ranked = findColumns(grid, header, span, year);
  const columns = chooseColumns(ranked, saidColumns(grid, said));
  const members = memberColumns(grid, header, columns, span);
  const pastYears = pastActualColumns(grid, header, columns, year, span);

  const gradeTables = findGradeTables(grid, gradeLabels).filter((table) => !isInHeader(table, header, span));
  const tables = tableRows(grid, header, span, gradeTables);
  const kinds = classifyRows({ grid, header, columns, span, tables, said: saidRows(grid, said) });
  const listed = readTasks({ grid, header, span, columns, members, pastYears, kinds });
  const { tasks, repeated } = splitRepeatedLists(listed, rowsOf(kinds, "repeat", header), columns);
  const isOwnRow = (row: number) => OWN_ROWS.has(kinds[row - header.lastRow - 1] ?? "blank");
  const others = findOtherLists(grid, { header, span, tasks, isOwnRow }, year);
  return {
    grid,
    header,
    span,
    columns,
    candidates: candidatesOf(ranked),
    corrections: said,
    tasks,
    strayRows: rowsOf(kinds, "strayTask", header),
    members,
    subtotalRows: rowsOf(kinds, "subtotal", header),
    gradeTables: gradeTables.map(({ table }) => table),
    otherLists: [...repeated, ...others.lists],
    unreadLists: others.unread,
    year,
  };
}

/** Rows of the score table that can be no heads of another one. */
const OWN_ROWS: ReadonlySet<RowKind> = new Set(["task", "continuation", "subtotal", "repeat", "strayTask"]);

const rowsOf = (kinds: readonly RowKind[], kind: RowKind, header: Header): readonly number[] =>
  kinds.flatMap((each, index) => (each === kind ? [header.lastRow + 1 + index] : []));

/** Grades that head columns of the score table itself make no table of their own. */
const isInHeader = (table: PlacedGradeTable, header: Header, span: Span): boolean =>
  table.firstRow >= header.firstRow &&
  table.firstRow <= header.lastRow &&
  table.firstColumn <= span.last &&
  table.lastColumn >= span.first;

/** The header that the user gave, if the sheet still reaches so far. */
function saidHeader(grid: Grid, { header }: SheetCorrections): Header | null {
  if (header === null) return null;
  const [firstRow, lastRow] = [header.firstRow - grid.row, header.lastRow - grid.row];
  return firstRow >= 0 && lastRow >= firstRow && lastRow < rowCount(grid) ? { firstRow, lastRow } : null;
}

function saidColumns(grid: Grid, { columns }: SheetCorrections): SaidColumns {
  const entries = Object.entries(columns).map(([meaning, column]) => [
    meaning,
    column === null ? null : column - grid.column,
  ]);
  return Object.fromEntries(entries) as SaidColumns;
}

const saidRows = (grid: Grid, { rows }: SheetCorrections): ReadonlyMap<number, SaidRow> =>
  new Map(Object.entries(rows).map(([row, kind]) => [Number(row) - grid.row, kind]));

/** A column that the user names belongs to the table, wherever it stands. */
function withSaidColumns(span: Span, grid: Grid, { columns }: SheetCorrections): Span {
  const said = Object.values(columns).flatMap((column) => (column === null ? [] : [column - grid.column]));
  return { first: Math.min(span.first, ...said), last: Math.max(span.last, ...said) };
}
