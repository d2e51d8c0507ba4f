import type { Workbook } from "exceljs";
import { bandLabels, conversionTable, type ConversionRow } from "./judgement";
import { rubric, type PointBand } from "./published";
import { dressCell, fills, setUpPrinting, writeLine } from "./style";

export type ConversionColumn = Exclude<keyof ConversionRow, "label">;

export const conversionSheetName = "산식";

const conversionColumns: readonly { readonly key: ConversionColumn; readonly head: string }[] = [
  { key: "achievement", head: "달성도\n(40)" },
  { key: "initiative", head: "적극성\n(가중치)" },
  { key: "representativeness", head: "대표성\n(가중치)" },
  { key: "effect", head: "정책효과\n(30)" },
  { key: "contribution", head: "상위 기여도\n(10)" },
  { key: "communication", head: "소통노력도\n(10)" },
  { key: "stakeholder", head: "현장의견수렴\n(5)" },
  { key: "collaboration", head: "협업노력\n(5)" },
  { key: "bonus", head: "가점\n(5)" },
];

const lastColumn = conversionColumns.length + 1;
const lastLetter = String.fromCharCode("A".charCodeAt(0) + lastColumn - 1);
const bandsHeadRow = 4;
const conversionHeadRow = 12;
const firstRow = conversionHeadRow + 1;
const lastRow = conversionHeadRow + conversionTable.length;

const notes = [
  "※ 공표된 것은 판정과 배점 구간이고 점수는 공표되지 않았으므로, 각 판정을 배점 구간의 중간값으로 환산한다(보통 36~35점 → 35.5점).",
  "※ 현장의견수렴·협업노력·가점(각 5점)은 보고서에 판정별 배점이 없어 10점 항목 환산점의 절반으로 가정한다.",
  "※ 성과지표 달성도 점수 = 달성도 × 적극성 × 대표성(소수 셋째 자리에서 반올림). ‘우수’는 ‘높음’, ‘다소우수’는 ‘다소높음’과 같다.",
];

/** Looks up what the label in `labelReference` is worth, as a native formula; labels may hold blanks (`다소 높음`). */
export function convert(labelReference: string, column: ConversionColumn): string {
  const index = conversionColumns.findIndex(({ key }) => key === column) + 2;
  const table = `${conversionSheetName}!$A$${firstRow}:$${lastLetter}$${lastRow}`;
  return `VLOOKUP(SUBSTITUTE(${labelReference}," ",""),${table},${index},FALSE)`;
}

/** Adds the sheet 산식: the published bands, and what a label is converted to. */
export function addConversionSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(conversionSheetName, { views: [{ showGridLines: false }] });
  sheet.columns = [{ width: 13 }, ...conversionColumns.map(() => ({ width: 12 }))];
  writeLine(sheet, { row: 1, lastColumn, text: "판정별 배점과 환산점", height: 30 }, { size: 14, bold: true });

  writeLine(sheet, { row: 3, lastColumn, text: "1. 공표된 배점 구간과 가중치", height: 20 }, { size: 10, bold: true });
  writeTable(sheet, bandsHeadRow, bandLabels, (label, key) => publishedScale(label, key));

  const title = { row: conversionHeadRow - 1, lastColumn, text: "2. 환산점(배점 구간의 중간값)", height: 20 };
  writeLine(sheet, title, { size: 10, bold: true });
  writeTable(
    sheet,
    conversionHeadRow,
    conversionTable.map(({ label }) => label),
    (label, key) => conversionTable.find((row) => row.label === label)?.[key] ?? null,
  );

  notes.forEach((text, index) => writeLine(sheet, { row: lastRow + 2 + index, lastColumn, text, height: 18 }));
  setUpPrinting(sheet, { lastCell: [lastLetter, lastRow + 1 + notes.length], titleRows: "1:1" });
}

function writeTable(
  sheet: ReturnType<Workbook["addWorksheet"]>,
  headRow: number,
  labels: readonly string[],
  content: (label: string, key: ConversionColumn) => string | number | null,
): void {
  const heads = sheet.getRow(headRow);
  heads.values = ["판정", ...conversionColumns.map(({ head }) => head)];
  heads.height = 30;
  labels.forEach((label, index) => {
    sheet.getRow(headRow + 1 + index).values = [label, ...conversionColumns.map(({ key }) => content(label, key))];
  });
  for (let row = headRow; row <= headRow + labels.length; row++) {
    for (let column = 1; column <= lastColumn; column++) {
      const isHead = row === headRow || column === 1;
      const weight = column === 3 || column === 4;
      const look = { bold: isHead, format: weight || column > 7 ? "0.00" : "0.0" };
      dressCell(sheet.getCell(row, column), isHead ? { ...look, fill: fills.head } : look);
    }
  }
}

function publishedScale(label: string, key: ConversionColumn): string | number {
  switch (key) {
    case "initiative":
    case "representativeness":
      return rubric[key].find((band) => band.label === label)?.weight ?? "-";
    case "achievement":
    case "effect":
    case "contribution":
    case "communication":
      return printedRange(rubric[key], label);
    case "stakeholder":
    case "collaboration":
    case "bonus":
      return "-";
  }
}

function printedRange(bands: readonly PointBand[], label: string): string {
  const points = bands.find((band) => band.label === label)?.points;
  return points ? `${Math.max(...points)}~${Math.min(...points)}` : "-";
}
