import { columnLetters } from "../../src/scoresheet/grid";
import { cleanTasks } from "./cleanTasks";

/** The columns of the score table from A on, each with its group head and its own head. */
export const HEADS = {
  group: ["분과", ""],
  id: ["과제번호", ""],
  name: ["관리과제명", ""],
  indicator: ["성과지표", ""],
  unit: ["단위", ""],
  target: ["목표치", ""],
  actual: ["실적치", ""],
  rate: ["달성률(%)", ""],
  band: ["달성도", ""],
  past2020: ["최근 3년 실적", "’20년"],
  past2021: ["", "’21년"],
  past2022: ["", "’22년"],
  pastMean: ["3년 평균", ""],
  initiativeRate: ["적극성 비율(%)", ""],
  initiative: ["적극성", ""],
  representativeness: ["대표성", ""],
  achievementPoints: ["달성도 점수(40점)", ""],
  effectLabel: ["정책효과(30점)", "판정"],
  effect: ["", "점수"],
  contributionLabel: ["상위기여도(10점)", "판정"],
  contribution: ["", "점수"],
  communicationLabel: ["소통노력도(10점)", "판정"],
  communication: ["", "점수"],
  stakeholder: ["현장의견수렴(5점)", ""],
  collaboration: ["협업노력(5점)", ""],
  bonus: ["가·감점(±5점)", ""],
  score: ["총점(100점)", ""],
  groupRank: ["분과순위", ""],
  rank: ["순위", ""],
  grade: ["등급", ""],
  remarks: ["비고", ""],
} as const;
export type DraftColumn = keyof typeof HEADS;
export const COLUMNS = Object.keys(HEADS) as DraftColumn[];

/** A column of the score table, from A on. */
export const indexOf = (column: DraftColumn): number => COLUMNS.indexOf(column);
export const letters = (column: DraftColumn): string => columnLetters(indexOf(column));

/** Row numbers as Excel shows them. */
export const HEAD_ROW = 3;
export const FIRST_ROW = 5;

const layout = cleanTasks().map(({ id, indicators }) => ({ id, rows: indicators.length }));
const rowsAbove = (index: number): number => layout.slice(0, index).reduce((sum, { rows }) => sum + rows, 0);

/** The row of a task, or of one of its further indicators. */
export function rowOf(id: string, indicator = 0): number {
  return FIRST_ROW + rowsAbove(layout.findIndex((task) => task.id === id)) + indicator;
}

/** A cell of a task: `at("score", "Ⅰ-1-①")`. */
export const at = (column: DraftColumn, id: string, indicator = 0): string =>
  `${letters(column)}${rowOf(id, indicator)}`;

/** All cells of a column, of the tasks' first rows. */
export const everyTask = (column: DraftColumn): readonly string[] => layout.map(({ id }) => at(column, id));

export const LAST_ROW = FIRST_ROW + rowsAbove(layout.length) - 1;
export const MEAN_ROW = LAST_ROW + 1;
export const NOTE_ROW = MEAN_ROW + 2;

/** The first columns of the tables beside the score table, behind a blank one. */
export const TABLE = COLUMNS.length + 1;
export const SUMMARY_HEAD_ROW = 3;
export const CROSS_HEAD_ROW = 9;
export const GROUPS = ["소상공인", "정책지역", "상생협력"];
export const GRADES = [1, 2, 3, 4, 5, 6, 7];

/** A cell of the tables of grades: its row's label and a grade, or the cells of all grades. */
export const summaryRow = { counts: 4, percents: 5, cumulative: 6 } as const;
export const crossRow = (group: string): number => CROSS_HEAD_ROW + 1 + [...GROUPS, "합계"].indexOf(group);
/** The column in which the tables beside the score table count a grade, from A on. */
export const tableColumn = (grade: number): number => TABLE + grade;
export const tableCell = (row: number, grade: number): string => `${columnLetters(tableColumn(grade))}${row}`;
export const tableRow = (row: number): string => `${tableCell(row, 1)}:${tableCell(row, 7)}`;

/** The list of final grades below the score table: numbers, names and grades in B to D. */
export const LIST_HEAD_ROW = NOTE_ROW + 3;
export const listCell = (column: "B" | "C" | "D", id: string): string =>
  `${column}${LIST_HEAD_ROW + 1 + layout.findIndex((task) => task.id === id)}`;
