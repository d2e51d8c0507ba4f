import type { CellValue, Workbook } from "exceljs";
import type { SheetGolden } from "../golden";
import { TASKS, totalOf } from "../inventedTasks";
import { meanOf } from "../standing";
import { MADE_UP } from "../template";
import { ABOVE, formula, HEAD, LEFT, TITLE, writeBlock, writeText } from "../writeBlock";
import { foundOf, writeFaults, type Fault } from "./fault";

export const INITIATIVE = "적극성";
const FIRST_ROW = 6;

const HEADS = [
  // prettier-ignore
  ["과제번호", "관리과제", "성과지표", "과거 3년 실적", LEFT, LEFT, "3년 평균", "목표치", "실적치", "적극성", "총점", "등급"],
  [ABOVE, ABOVE, ABOVE, "2020년", "2021년", "2022년", ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE],
];

/** 25, 65 and 80 % of 8 tasks are 2, 5 and 6 places; grades 1, 3 and 7 stay empty. */
const GRADES = [4, 4, 6, 2, 6, 4, 2, 5];

const FAULTS: readonly Fault[] = [
  { cells: { L10: "9등급" }, findings: ["grade-unreadable L10"] },
  { cells: { L11: null }, findings: ["grade-missing L11"] },
  // The mean of 2021, 2022 and the evaluated 2023; either mean makes the target 보통.
  {
    cells: { G13: formula("AVERAGE(E13:F13,I13)", 227.9 / 3) },
    findings: ["base-includes-year G13", "formula-differs G13"],
  },
];

/** Eight tasks with their past, some grades still open. */
export function initiativeSheet(workbook: Workbook): SheetGolden {
  const tasks = TASKS.slice(30, 38);
  const sheet = workbook.addWorksheet(INITIATIVE);
  writeText(sheet, "A1", "2023년 목표치 적극성 점검표", TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeBlock(sheet, "A4", HEADS, HEAD);
  const rows = tasks.map((task, index): CellValue[] => {
    const row = FIRST_ROW + index;
    const { name, past, target, actual } = task.indicator;
    const mean = formula(`AVERAGE(D${row}:F${row})`, meanOf(past));
    const grade = `${GRADES[index]!}등급`;
    return [task.id, task.name, name, ...past, mean, target, actual, task.initiative, totalOf(task), grade];
  });
  writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column === 6 ? { format: "#,##0.0" } : {}));
  writeFaults(sheet, FAULTS);
  sheet.getColumn(2).width = 28;
  return {
    columns: {
      id: "A",
      name: "B",
      indicator: "C",
      pastMean: "G",
      target: "H",
      actual: "I",
      initiative: "J",
      score: "K",
      grade: "L",
    },
    pastYears: { "2020": "D", "2021": "E", "2022": "F" },
    tasks: tasks.map((task, index) => ({
      row: FIRST_ROW + index,
      id: task.id,
      name: task.name,
      group: "",
      score: totalOf(task),
      indicators: [{ row: FIRST_ROW + index, target: task.indicator.target, actual: task.indicator.actual }],
    })),
    ...foundOf(FAULTS),
  };
}
