import type { TaskInput } from "./cleanTasks";
import { allocatedGrades, rankOf, round, totalOf } from "./excelResults";
import type { DraftCell, SheetDraft } from "./sheetDraft";
import {
  COLUMNS,
  type DraftColumn,
  FIRST_ROW,
  HEAD_ROW,
  HEADS,
  indexOf,
  LAST_ROW,
  letters,
  LIST_HEAD_ROW,
  MEAN_ROW,
  NOTE_ROW,
  rowOf,
} from "./sheetLayout";
import { putList, putTables } from "./sheetTables";

/**
 * A ministry's whole score sheet of tasks, as a person would lay it out and with everything computed that Excel would compute.
 *
 * @param tasks - as many, with as many indicators, as the clean ones
 * @param grades - one a task; those that the rules give where left out
 */
export function sheetOf(tasks: readonly TaskInput[], grades: readonly number[] = allocatedGrades(tasks)): SheetDraft {
  const rows: DraftCell[][] = Array.from({ length: LIST_HEAD_ROW + tasks.length }, () => []);
  const put = (row: number, column: number, cell: DraftCell): void => {
    const cells = rows[row - 1]!;
    while (cells.length <= column) cells.push({ value: "" });
    cells[column] = cell;
  };
  put(1, 0, { value: "2023년도 자체평가 점수표" });
  COLUMNS.forEach((column, index) => {
    HEADS[column].forEach((value, below) => put(HEAD_ROW + below, index, { value }));
  });
  const scores = tasks.map(totalOf);
  tasks.forEach((task, position) => {
    const groupScores = scores.filter((_, other) => tasks[other]!.group === task.group);
    const cells = taskCells(task, { scores, groupScores, grade: grades[position]! });
    cells.forEach((byColumn, indicator) => {
      COLUMNS.forEach((column, index) => put(rowOf(task.id, indicator), index, byColumn[column] ?? { value: "" }));
    });
  });
  const mean = round(scores.reduce((sum, score) => sum + score, 0) / scores.length, 2);
  put(MEAN_ROW, 0, { value: "평균" });
  const scoreCells = `${letters("score")}${FIRST_ROW}:${letters("score")}${LAST_ROW}`;
  put(MEAN_ROW, indexOf("score"), { formula: `=ROUND(AVERAGE(${scoreCells}),2)`, value: mean });
  put(NOTE_ROW, 0, { value: "※ 동순위일 경우 하위순위를 적용함" });
  putTables(put, tasks, grades);
  putList(put, tasks, grades);
  return { cells: rows, form: {} };
}

function taskCells(
  task: TaskInput,
  { scores, groupScores, grade }: { scores: readonly number[]; groupScores: readonly number[]; grade: number },
): readonly Partial<Record<DraftColumn, DraftCell>>[] {
  return task.indicators.map(({ name, unit, target, actual, past }, indicator) => {
    const row = rowOf(task.id, indicator);
    const mean = round((past[0] + past[1] + past[2]) / 3, 1);
    const own: Partial<Record<DraftColumn, DraftCell>> = {
      group: { value: task.group },
      id: { value: task.id },
      name: { value: task.name },
      indicator: { value: name },
      unit: { value: unit },
      target: { value: target },
      actual: { value: actual },
      rate: {
        formula: `=ROUND(${letters("actual")}${row}/${letters("target")}${row}*100,1)`,
        value: round((actual / target) * 100, 1),
      },
      past2020: { value: past[0] },
      past2021: { value: past[1] },
      past2022: { value: past[2] },
      pastMean: {
        formula: `=ROUND(AVERAGE(${letters("past2020")}${row}:${letters("past2022")}${row}),1)`,
        value: mean,
      },
      initiativeRate: {
        formula: `=ROUND(${letters("target")}${row}/${letters("pastMean")}${row}*100,1)`,
        value: round((target / mean) * 100, 1),
      },
    };
    return indicator > 0 ? own : { ...own, ...firstRowCells(task, row, { scores, groupScores, grade }) };
  });
}

function firstRowCells(
  task: TaskInput,
  row: number,
  { scores, groupScores, grade }: { scores: readonly number[]; groupScores: readonly number[]; grade: number },
): Partial<Record<DraftColumn, DraftCell>> {
  const { labels, points } = task;
  const score = totalOf(task);
  const all = (column: DraftColumn) => `${letters(column)}$${FIRST_ROW}:${letters(column)}$${LAST_ROW}`;
  return {
    band: { value: labels.achievement },
    initiative: { value: task.initiative },
    representativeness: { value: task.representativeness },
    achievementPoints: { value: points.achievement },
    effectLabel: { value: labels.effect },
    effect: { value: points.effect },
    contributionLabel: { value: labels.contribution },
    contribution: { value: points.contribution },
    communicationLabel: { value: labels.communication },
    communication: { value: points.communication },
    stakeholder: { value: points.stakeholder },
    collaboration: { value: points.collaboration },
    bonus: { value: points.bonus },
    score: { formula: totalFormula(row), value: score },
    groupRank: {
      formula: `=COUNTIFS(${all("group")},${letters("group")}${row},${all("score")},">="&${letters("score")}${row})`,
      value: rankOf(groupScores, score),
    },
    rank: { formula: rankFormula(row), value: rankOf(scores, score) },
    grade: { value: grade },
    remarks: { value: task.remarks },
  };
}

/** 달성도 × 적극성 × 대표성 + the other items, by the weights on another sheet. */
export function totalFormula(row: number): string {
  const cell = (column: DraftColumn) => `${letters(column)}${row}`;
  const weight = (column: DraftColumn) => `VLOOKUP(${cell(column)},산식!$A$2:$B$6,2,0)`;
  const items = ["effect", "contribution", "communication", "stakeholder", "collaboration", "bonus"] as const;
  return `=ROUND(${cell("achievementPoints")}*${weight("initiative")}*${weight("representativeness")}+${items.map(cell).join("+")},2)`;
}

/** How many scores are at least as good: the rank that ties share is the lower one. */
export const rankFormula = (row: number, lastRow = LAST_ROW): string =>
  `=COUNTIF(${letters("score")}$${FIRST_ROW}:${letters("score")}$${lastRow},">="&${letters("score")}${row})`;
