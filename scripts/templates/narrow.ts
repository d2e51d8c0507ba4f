import type { CellValue } from "exceljs";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { writeBlock, writeText } from "./writeBlock";

const SHEET = "Sheet1";

const TASKS: readonly (readonly [name: string, score: number])[] = [
  ["민원 처리 기한 단축", 87],
  ["청사 에너지 절감", 91],
  ["전자결재 개편", 78],
  ["직원 직무교육 확대", 84],
  ["정보공개 만족도 제고", 84],
  ["재난 상황실 운영", 95],
  ["기록물 전자화", 69],
  ["계약 심사 강화", 81],
  ["홍보 누리집 개편", 73],
  ["청렴도 향상 대책", 88],
  ["예산 집행률 관리", 90],
  ["적극행정 우수사례 발굴", 84],
];

/** The least that a sheet can be: three columns, no title, no colours, the grades still to come. */
export const narrow: Template = {
  name: "narrow",
  make() {
    const workbook = newWorkbook("과제 점수");
    const sheet = workbook.addWorksheet(SHEET);
    const rows: CellValue[][] = TASKS.map(([name, score]) => [name, score]);
    writeBlock(sheet, "A1", [["과제명", "점수", "등급"], ...rows]);
    writeText(sheet, `A${TASKS.length + 3}`, MADE_UP);
    sheet.getColumn(1).width = 26;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: { name: "A", score: "B", grade: "C" },
            tasks: TASKS.map(([name, score], index) => ({ row: index + 2, id: "", name, group: "", score })),
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
