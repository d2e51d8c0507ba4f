import { cellText } from "../cell/cellText";
import { actualAt, figureAt, numberAt } from "../cell/gridNumbers";
import type { NumberReading } from "../cell/readNumber";
import { isFilledAt, valueAt, type Grid } from "../grid";
import type { Columns } from "../header/chooseColumns";
import type { ColumnMeaning } from "../header/columnMeanings";
import type { Header } from "../header/findHeader";
import type { PastActualColumn } from "../header/pastActualColumns";
import type { Span } from "../header/tableSpan";
import type { IndicatorRow, MemberColumn, Task } from "../scoreSheet";
import type { RowKind } from "./classifyRows";
import { groupName, namesGroup } from "./groupName";
import { loneText } from "./loneText";
import { readItems, readWeight } from "./taskItems";

/** What tasks are read by. */
export interface TasksPlace {
  readonly grid: Grid;
  readonly header: Header;
  readonly span: Span;
  readonly columns: Columns;
  readonly members: readonly MemberColumn[];
  readonly pastYears: readonly PastActualColumn[];
  /** The first for the row after the header. */
  readonly kinds: readonly RowKind[];
}

/** A task that can still get further indicators. */
type OpenTask = Task & { readonly indicators: IndicatorRow[] };

/** The tasks of a table, by their rows; the group of each from its cell, or from the title above it. */
export function readTasks(place: TasksPlace): readonly Task[] {
  const { grid, header, columns, kinds, span } = place;
  const readRate = rateReader(place);
  const tasks: OpenTask[] = [];
  let group = columns.group === undefined ? groupAbove(grid, header, span) : "";
  for (const [index, kind] of kinds.entries()) {
    const row = header.lastRow + 1 + index;
    if (kind === "heading") group = titledGroup(place, row) ?? group;
    if (kind === "task") {
      // A group's cell is merged over its tasks: only its first row holds the name.
      group = textIn(grid, row, columns.group) || group;
      tasks.push(readTask(place, row, group, readRate));
    }
    if (kind === "continuation") tasks[tasks.length - 1]?.indicators.push(readIndicator(place, row, readRate));
  }
  return tasks;
}

function readTask(place: TasksPlace, row: number, group: string, readRate: RateReader): OpenTask {
  const { grid, columns, members } = place;
  const number = (meaning: ColumnMeaning) => numberAt(grid, row, columns[meaning]);
  return {
    row,
    id: textIn(grid, row, columns.id),
    // A list of indicators that are graded themselves has no other names.
    name: textIn(grid, row, columns.name ?? columns.indicator),
    group,
    indicators: [readIndicator(place, row, readRate)],
    score: number("score"),
    rank: number("rank"),
    groupRank: number("groupRank"),
    grade: columns.grade === undefined ? "" : valueAt(grid, row, columns.grade),
    remarks: textIn(grid, row, columns.remarks),
    items: readItems(grid, row, columns),
    initiative: readWeight(grid, row, columns.initiative),
    representativeness: readWeight(grid, row, columns.representativeness),
    memberScores: members.map(({ column }) => numberAt(grid, row, column)),
  };
}

function readIndicator({ grid, columns, pastYears }: TasksPlace, row: number, readRate: RateReader): IndicatorRow {
  const figure = (meaning: ColumnMeaning) => figureAt(grid, row, columns[meaning]);
  return {
    row,
    name: textIn(grid, row, columns.indicator),
    target: figure("target"),
    actual: actualAt(grid, row, columns.actual),
    rate: readRate(row),
    band: textIn(grid, row, columns.band),
    unit: textIn(grid, row, columns.unit),
    weight: numberAt(grid, row, columns.indicatorWeight),
    lastYearActual: figure("lastYearActual"),
    pastMean: figure("pastMean"),
    initiativeRate: figure("initiativeRate"),
    pastActuals: pastYears.map((past) => ({ ...past, actual: figureAt(grid, row, past.column) })),
  };
}

type RateReader = (row: number) => NumberReading;

/** Reads rates; a bare number among percentages is one whose sign is missing, and says so. */
function rateReader({ grid, header, columns, kinds }: TasksPlace): RateReader {
  const column = columns.rate;
  const isPercent = (reading: NumberReading) => reading.kind === "number" && reading.unit === "%";
  const hasPercents =
    column !== undefined && kinds.some((_, index) => isPercent(figureAt(grid, header.lastRow + 1 + index, column)));
  return (row) => {
    const reading = figureAt(grid, row, column);
    if (!hasPercents || reading.kind !== "number" || reading.unit !== "") return reading;
    return { ...reading, assumed: [...(reading.assumed ?? []), "percent-sign-missing"] };
  };
}

const textIn = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? "" : cellText(valueAt(grid, row, column)).trim();

/** The group that a row of its own names. */
function titledGroup({ grid, span, columns }: TasksPlace, row: number): string | null {
  const lone = loneText(grid, row, span);
  if (lone !== null) return groupName(lone.text);
  return columns.group !== undefined && isFilledAt(grid, row, columns.group) ? textIn(grid, row, columns.group) : null;
}

/** How far above the header the title of the first group is looked for. */
const ROWS_ABOVE = 3;

/** The group that the line above the header names: `□ 소상공인 분과`. */
function groupAbove(grid: Grid, header: Header, span: Span): string {
  for (let row = header.firstRow - 1; row >= Math.max(0, header.firstRow - ROWS_ABOVE); row--) {
    const lone = loneText(grid, row, span);
    if (lone !== null && namesGroup(lone.text)) return groupName(lone.text);
  }
  return "";
}
