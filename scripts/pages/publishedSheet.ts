import { columnLetters, PLAIN_FORM, type Grid } from "../../src/scoresheet/grid";
import { distribution, lists, tasks, type Indicator, type Task } from "../sheets/published";

/** A cell's value, or a number together with the way in which the report prints it. */
type Cell = string | number | { readonly value: number; readonly text: string };

/** The columns of the list of tasks, each with its heading and what the report prints for an indicator of a task. */
const COLUMNS: readonly { readonly head: string; readonly cell: (entry: Entry) => Cell }[] = [
  { head: "분과", cell: ({ task }) => task.subcommittee },
  { head: "과제번호", cell: ({ task }) => task.id },
  { head: "관리과제명", cell: ({ task }) => task.name },
  { head: "성과지표", cell: ({ indicator }) => indicator.name ?? "" },
  { head: "목표치", cell: ({ indicator }) => asPrinted(indicator.targetRaw) },
  { head: "실적치", cell: ({ indicator }) => actualCell(indicator) },
  { head: "전년도 실적", cell: ({ indicator }) => indicator.previousYearActual ?? "" },
  { head: "과거 3년 평균", cell: ({ indicator }) => indicator.threeYearAverage ?? "" },
  { head: "적극성 비율(%)", cell: ({ indicator }) => indicator.initiativeRate ?? "" },
  { head: "달성률(%)", cell: ({ indicator }) => asPrinted(indicator.rateRaw) },
  { head: "달성도", cell: (entry) => entry.indicator.publishedLabel ?? ofTask(entry, entry.task.labels.achievement) },
  { head: "적극성", cell: (entry) => ofTask(entry, entry.task.labels.initiative) },
  { head: "대표성", cell: (entry) => ofTask(entry, entry.task.labels.representativeness) },
  { head: "정책효과", cell: (entry) => ofTask(entry, entry.task.labels.effect) },
  { head: "상위기여도", cell: (entry) => ofTask(entry, entry.task.labels.contribution) },
  { head: "소통노력도", cell: (entry) => ofTask(entry, entry.task.labels.communication) },
  { head: "현장의견수렴", cell: (entry) => ofTask(entry, entry.task.labels.stakeholder) },
  { head: "협업노력", cell: (entry) => ofTask(entry, entry.task.labels.collaboration) },
  { head: "가·감점", cell: (entry) => ofTask(entry, entry.task.labels.bonus ?? "") },
  { head: "등급", cell: (entry) => ofTask(entry, entry.task.gradeRaw) },
];

interface Entry {
  readonly task: Task;
  readonly indicator: Indicator;
}

/** The report tells elsewhere that an actual is provisional; on a sheet the mark stands behind the number. */
function actualCell({ actualRaw, actual, provisional }: Indicator): Cell {
  return provisional && actualRaw !== null && actual !== null ? `${actualRaw}(잠정치)` : asPrinted(actualRaw);
}

/** `28,232` is a number that is shown so; with a unit or a word behind it, it is text. */
function asPrinted(raw: string | null): Cell {
  if (raw === null) return "";
  const number = Number(raw.replaceAll(",", ""));
  return Number.isNaN(number) ? raw : { value: number, text: raw };
}

/** What is said of a task as a whole stands in the row of its first indicator. */
const ofTask = ({ task, indicator }: Entry, text: string): Cell => (task.indicators[0] === indicator ? text : "");

const HEAD_ROW = 2;

/** The headings of the list of tasks with the letters of their columns. */
export const HEADINGS: readonly string[] = COLUMNS.map(({ head }, index) => `${columnLetters(index)} ${head}`);

/** The letters of the column with a heading. */
export const columnOf = (head: string): string => columnLetters(COLUMNS.findIndex((column) => column.head === head));

/** The number of the row in which a task's indicator stands. */
export const rowOf = (id: string, indicator = 0): number =>
  HEAD_ROW + 2 + indicatorRows.findIndex(({ task }) => task.id === id) + indicator;

const indicatorRows: readonly Entry[] = tasks.flatMap((task) =>
  task.indicators.map((indicator) => ({ task, indicator })),
);

/** A count as the report prints it: a dash for none. */
const countCell = (count: number): Cell => (count === 0 ? "-" : count);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The tables of grades as the report prints them: in its text, and by subcommittee. */
const TABLES: readonly (readonly Cell[])[] = [
  ["구분", ...distribution.grades, "합계"],
  ["과제 수", ...distribution.counts, sum(distribution.counts)],
  ["비율(%)", ...distribution.percentsPrinted],
  [],
  [],
  ["분과", ...distribution.grades, "합계"],
  ["소계", ...distribution.counts, sum(distribution.counts)],
  ["누적비율(%)", ...distribution.cumulativePercentPrinted],
  ...Object.entries(distribution.subcommittees).map(([name, counts]) => [name, ...counts.map(countCell), sum(counts)]),
];

/** The rows of the tables of grades, by what they hold. */
export const TABLE_ROWS = {
  percents: HEAD_ROW + 3,
  cumulative: HEAD_ROW + 8,
} as const;

/** The cells of a row of the tables, grade 1 to 7. */
export function tableAddress(row: number): string {
  const first = COLUMNS.length + 2;
  return `${columnLetters(first)}${row}:${columnLetters(first + distribution.grades.length - 1)}${row}`;
}

/**
 * The published data of 2023 as one sheet: the tasks with everything that the report prints of them, the tables of grades
 * beside them, and the lists of the best and the worst tasks below. Texts stand as they were printed.
 */
export function publishedSheet(): Grid {
  const rows: Cell[][] = [["2023년 자체평가 결과 (중소벤처기업부)"], []];
  const body = [
    COLUMNS.map(({ head }) => head),
    ...indicatorRows.map((entry) => COLUMNS.map(({ cell }) => cell(entry))),
  ];
  body.forEach((cells, index) => rows.push([...cells, "", ...(TABLES[index] ?? [])]));
  const nameColumn = COLUMNS.findIndex(({ head }) => head === "관리과제명");
  const indent = (cells: readonly Cell[]): Cell[] => [...Array.from({ length: nameColumn - 1 }, () => ""), ...cells];
  for (const { title, names } of lists) {
    rows.push([], [title], indent(["번호", "관리과제명"]), ...names.map((name, index) => indent([index + 1, name])));
  }
  return gridOfRows(rows);
}

function gridOfRows(rows: readonly (readonly Cell[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const values = cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
  return {
    sheet: "2023",
    row: 0,
    column: 0,
    values,
    formulas: values,
    texts: cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.text : String(cell)))),
    numberFormats: values.map((row) => row.map(() => "General")),
    form: PLAIN_FORM,
  };
}
