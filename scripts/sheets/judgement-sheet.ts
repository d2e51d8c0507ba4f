import type { Workbook } from "exceljs";
import { tasks, type Labels } from "./published";
import { dressCell, fills, setUpPrinting, writeLine } from "./style";

export type JudgementColumn = Exclude<keyof Labels, "achievement" | "initiative" | "representativeness">;

export const judgementSheetName = "판정";

const judgementColumns: readonly { readonly key: JudgementColumn; readonly head: string }[] = [
  { key: "effect", head: "정책효과" },
  { key: "contribution", head: "상위 기여도" },
  { key: "communication", head: "소통노력도" },
  { key: "stakeholder", head: "현장의견수렴" },
  { key: "collaboration", head: "협업노력" },
  { key: "bonus", head: "가·감점" },
];

const headRow = 4;
const firstRow = headRow + 1;
const lastRow = headRow + tasks.length;
const lastColumn = judgementColumns.length + 3;
const lastLetter = String.fromCharCode("A".charCodeAt(0) + lastColumn - 1);

/** Looks up the label of the task whose number stands in `idReference`, as a native formula. */
export function judgement(idReference: string, column: JudgementColumn): string {
  const index = judgementColumns.findIndex(({ key }) => key === column) + 3;
  return `VLOOKUP(${idReference},${judgementSheetName}!$A$${firstRow}:$${lastLetter}$${lastRow},${index},FALSE)`;
}

/** Adds the sheet 판정: the labels that the report prints and the score sheet has no room for. */
export function addJudgementSheet(workbook: Workbook): void {
  const view = { state: "frozen", xSplit: 2, ySplit: headRow, showGridLines: false } as const;
  const sheet = workbook.addWorksheet(judgementSheetName, { views: [view] });
  sheet.columns = [{ width: 10 }, { width: 52 }, ...judgementColumns.map(() => ({ width: 12 })), { width: 11 }];
  writeLine(sheet, { row: 1, lastColumn, text: "항목별 공표 판정", height: 30 }, { size: 14, bold: true });
  const source =
    "출처: 중소벤처기업부 「2023 자체평가 결과보고서」. 판정의 표기(우수, 다소 높음 등)는 분과별 원문 그대로임.";
  writeLine(sheet, { row: 2, lastColumn, text: source, height: 18 });

  const heads = sheet.getRow(headRow);
  heads.values = ["과제번호", "관리과제명", ...judgementColumns.map(({ head }) => head), "공표 등급"];
  heads.height = 24;
  tasks.forEach((task, index) => {
    const labels = judgementColumns.map(({ key }) => task.labels[key] ?? "-");
    sheet.getRow(firstRow + index).values = [task.id, task.name, ...labels, `${task.grade}등급`];
    sheet.getRow(firstRow + index).height = 18;
  });
  for (let row = headRow; row <= lastRow; row++) {
    for (let column = 1; column <= lastColumn; column++) {
      const isHead = row === headRow;
      const align = column === 2 && !isHead ? "left" : "center";
      dressCell(sheet.getCell(row, column), isHead ? { bold: true, fill: fills.head } : { align });
    }
  }
  setUpPrinting(sheet, { lastCell: [lastLetter, lastRow], titleRows: `${headRow}:${headRow}` });
}
