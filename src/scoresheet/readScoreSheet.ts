import { readNumber, type NumberReading } from "./cell/readNumber";
import { isBlankAt, textAt, valueAt, type Grid } from "./grid";
import { COLUMN_MEANINGS, type ColumnMeaning } from "./header/columnMeanings";
import { findColumns, type ColumnCandidates } from "./header/findColumns";
import { findHeader } from "./header/findHeader";
import { classifyRows, type Columns } from "./rows/classifyRows";
import { evaluatedYear } from "./header/evaluatedYear";
import { memberColumns } from "./header/memberColumns";
import { pastActualColumns, type PastActualColumn } from "./header/pastActualColumns";
import { readItems, readWeight } from "./rows/taskItems";
import type { ColumnCorrections, IndicatorRow, ScoreSheet, Task } from "./scoreSheet";

/**
 * Understands a grid as a score sheet: header, columns, tasks.
 *
 * @param grid - the sheet's used range
 * @param corrections - what the user said of columns; it outweighs every heading
 * @returns the score sheet, or `null` where no header is found
 */
export function readScoreSheet(grid: Grid, corrections: ColumnCorrections = {}): ScoreSheet | null {
  const header = findHeader(grid);
  if (header === null) return null;
  const candidates = findColumns(grid, header);
  const columns = chooseColumns(grid, candidates, corrections);
  const kinds = classifyRows(grid, header, columns);

  const year = evaluatedYear(grid, header);
  const members = memberColumns(grid, header, columns);
  const pastYears = pastActualColumns(grid, header, columns, year);
  const tasks: Task[] = [];
  const strayRows: number[] = [];
  const subtotalRows: number[] = [];
  let group = "";
  for (const [index, kind] of kinds.entries()) {
    const row = header.lastRow + 1 + index;
    const cell = (meaning: ColumnMeaning) => cellText(grid, row, columns[meaning]);
    if (kind === "heading") group = headingText(grid, row) ?? group;
    if (kind === "strayTask") strayRows.push(row);
    if (kind === "subtotal") subtotalRows.push(row);
    if (kind === "task") {
      // A group's cell is merged over its tasks: only its first row holds the name.
      if (cell("group") !== "") group = cell("group");
      tasks.push({
        row,
        id: cell("id"),
        name: cell("name"),
        group,
        indicators: [readIndicator(grid, row, columns, pastYears)],
        score: cellNumber(grid, row, columns.score),
        rank: cellNumber(grid, row, columns.rank),
        groupRank: cellNumber(grid, row, columns.groupRank),
        grade: columns.grade === undefined ? "" : valueAt(grid, row, columns.grade),
        remarks: cell("remarks"),
        items: readItems(grid, row, columns),
        initiative: readWeight(grid, row, columns.initiative),
        representativeness: readWeight(grid, row, columns.representativeness),
        memberScores: members.map(({ column }) => cellNumber(grid, row, column)),
      });
    }
    const task = tasks[tasks.length - 1];
    if (kind === "continuation" && task !== undefined) {
      tasks[tasks.length - 1] = {
        ...task,
        indicators: [...task.indicators, readIndicator(grid, row, columns, pastYears)],
      };
    }
  }
  return {
    grid,
    header,
    columns,
    candidates,
    corrections,
    tasks,
    strayRows,
    members,
    subtotalRows,
    gradeTables: [],
    otherLists: [],
    year,
  };
}

/** The surest column for each meaning; a column serves one meaning only, and a user's word comes before any heading. */
function chooseColumns(grid: Grid, candidates: ColumnCandidates, corrections: ColumnCorrections): Columns {
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  const taken = new Set<number>();
  for (const meaning of COLUMN_MEANINGS) {
    const said = corrections[meaning];
    if (said === undefined || said === null) continue;
    columns[meaning] = said - grid.column;
    taken.add(said - grid.column);
  }
  for (const meaning of COLUMN_MEANINGS) {
    if (corrections[meaning] !== undefined) continue;
    const free = candidates[meaning]?.find((column) => !taken.has(column));
    if (free === undefined) continue;
    columns[meaning] = free;
    taken.add(free);
  }
  return columns;
}

function readIndicator(
  grid: Grid,
  row: number,
  columns: Columns,
  pastYears: readonly PastActualColumn[],
): IndicatorRow {
  return {
    row,
    name: cellText(grid, row, columns.indicator),
    target: cellFigure(grid, row, columns.target),
    actual: readActual(grid, row, columns.actual),
    rate: cellFigure(grid, row, columns.rate),
    band: cellText(grid, row, columns.band),
    unit: cellText(grid, row, columns.unit),
    weight: cellNumber(grid, row, columns.indicatorWeight),
    lastYearActual: cellFigure(grid, row, columns.lastYearActual),
    pastMean: cellFigure(grid, row, columns.pastMean),
    initiativeRate: cellFigure(grid, row, columns.initiativeRate),
    pastActuals: pastYears.map((past) => ({ ...past, actual: cellFigure(grid, row, past.column) })),
  };
}

/** A number format can carry the provisional mark (`#,##0"(잠정치)"`): then it is in the shown text, not in the value. */
function readActual(grid: Grid, row: number, column: number | undefined): NumberReading {
  const reading = cellFigure(grid, row, column);
  if (reading.kind !== "number" || column === undefined) return reading;
  const shown = readNumber(textAt(grid, row, column));
  return { ...reading, provisional: reading.provisional || (shown.kind === "number" && shown.provisional) };
}

const cellText = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? "" : String(valueAt(grid, row, column)).trim();

const cellNumber = (grid: Grid, row: number, column: number | undefined): NumberReading =>
  column === undefined ? { kind: "blank" } : readNumber(valueAt(grid, row, column));

/**
 * A figure of an indicator. Of a cell that Excel shows as a percentage the number is the one that is shown: 0.946 as 94.6%
 * is 94.6, so that it compares with a 94.6 that was typed without its sign.
 */
function cellFigure(grid: Grid, row: number, column: number | undefined): NumberReading {
  const reading = cellNumber(grid, row, column);
  const isPercentage = column !== undefined && (grid.numberFormats[row]?.[column] ?? "").includes("%");
  if (reading.kind !== "number" || reading.fromText || !isPercentage) return reading;
  return { ...reading, value: Number((reading.value * 100).toPrecision(15)), unit: "%" };
}

/** The group that a heading row names; a header that is printed again names none. */
function headingText(grid: Grid, row: number): string | null {
  const filled = (grid.values[row] ?? []).flatMap((_, column) => (isBlankAt(grid, row, column) ? [] : [column]));
  const [first, second] = filled;
  if (first === undefined || second !== undefined) return null;
  return String(valueAt(grid, row, first))
    .trim()
    .replace(/\s*분과(?:위원회)?$/, "");
}
