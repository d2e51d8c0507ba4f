import type ExcelJS from "exceljs";
import { dressCell, fills, writeLine, type CellLook } from "./style";

/** The form's own sheet. */
export const blankFormName = "점수표";

const headRow = 5;
const firstRow = headRow + 1;
const taskRows = 20;
const lastRow = headRow + taskRows;

const points: CellLook = { format: "0.00" };

const columns: readonly { readonly head: string; readonly width: number; readonly look: CellLook }[] = [
  { head: "분과", width: 12, look: {} },
  { head: "과제번호", width: 10, look: {} },
  { head: "관리과제명", width: 40, look: { align: "left" } },
  { head: "성과지표\n달성도(40)", width: 12, look: points },
  { head: "정책효과\n(30)", width: 10, look: points },
  { head: "상위\n기여도(10)", width: 10, look: points },
  { head: "소통\n노력도(10)", width: 10, look: points },
  { head: "현장의견\n수렴(5)", width: 10, look: points },
  { head: "협업노력\n(5)", width: 10, look: points },
  { head: "가·감점", width: 9, look: points },
  { head: "총점", width: 9, look: { ...points, bold: true, fill: fills.total } },
  { head: "순위", width: 7, look: { fill: fills.total } },
  { head: "등급", width: 9, look: { bold: true, fill: fills.open } },
];

const lines = [
  "과제마다 한 줄씩 적으세요. 총점과 순위는 수식이 계산하고, 등급은 [등급 배정]이 씁니다.",
  "줄이 모자라면 마지막 줄을 아래로 채우세요. 배점은 2023년 자체평가의 예이니 기관의 평가규정에 맞게 고치세요.",
];

/** Adds the blank form: the columns of a score sheet, formulas for total and rank, and rows for twenty tasks. */
export function addBlankForm(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet(blankFormName);
  sheet.columns = columns.map(({ width }) => ({ width }));
  const lastColumn = columns.length;
  writeLine(sheet, { row: 1, lastColumn, text: "자체평가 관리과제별 점수표", height: 30 }, TITLE);
  lines.forEach((text, index) => writeLine(sheet, { row: 2 + index, lastColumn, text, height: 18 }));
  columns.forEach(({ head }, index) => {
    const cell = sheet.getCell(headRow, index + 1);
    cell.value = head;
    dressCell(cell, { bold: true, fill: fills.head });
  });
  for (let row = firstRow; row <= lastRow; row++) {
    columns.forEach(({ look }, index) => dressCell(sheet.getCell(row, index + 1), look));
    // Until a task has points it has no total, so that a row that is still blank is no task with 0 points.
    sheet.getCell(`K${row}`).value = { formula: `IF(COUNT(D${row}:J${row})=0,"",ROUND(SUM(D${row}:J${row}),2))` };
    sheet.getCell(`L${row}`).value = {
      formula: `IF(K${row}="","",COUNTIF($K$${firstRow}:$K$${lastRow},">="&K${row}))`,
    };
  }
}

const TITLE = { size: 16, bold: true, align: "center" } as const;
