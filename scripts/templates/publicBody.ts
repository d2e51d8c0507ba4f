import type { CellValue } from "exceljs";
import { fills } from "../sheets/style";
import { roundTo, sumOf } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { ABOVE, formula, HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "경영실적";
const FIRST_ROW = 5;

type Row = readonly [category: string, indicator: string, weight: number, rating: number];

/** 배점 × 평점 ÷ 100 is the points won. */
const ROWS: readonly Row[] = [
  ["경영관리", "전략 및 리더십", 5, 92],
  ["경영관리", "윤리경영", 6, 88],
  ["경영관리", "재무예산 관리", 12, 85],
  ["경영관리", "조직·인사", 7, 80],
  ["경영관리", "업무효율", 8, 76],
  ["경영관리", "국민소통", 7, 94],
  ["주요사업", "정수장 운영", 15, 90],
  ["주요사업", "노후 관로 교체", 12, 83],
  ["주요사업", "누수율 관리", 10, 78],
  ["주요사업", "고객 응대", 8, 95],
  ["주요사업", "안전사고 예방", 6, 87],
  ["주요사업", "신기술 실증", 4, 70],
];

/** A public body's 경영실적: points of different maxima, the rating they come from, and both could be what grades follow. */
export const publicBody: Template = {
  name: "public-body",
  make() {
    const scores = ROWS.map(([, , weight, rating]) => roundTo((weight * rating) / 100, 2));
    const lastRow = FIRST_ROW + ROWS.length - 1;
    const workbook = newWorkbook("경영실적 자체평가");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "○○시설공단 2024년도 경영실적 자체평가", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeBlock(sheet, "A4", [["구분", "지표번호", "평가지표", "배점", "평점", "득점", "등급"]], HEAD);
    const rows = ROWS.map(([category, indicator, weight, rating], index): CellValue[] => {
      const row = FIRST_ROW + index;
      return [
        ...[ROWS[index - 1]?.[0] === category ? ABOVE : category, `${index + 1}`.padStart(2, "0"), indicator],
        ...[weight, rating, formula(`ROUND(D${row}*E${row}/100,2)`, scores[index]!), null],
      ];
    });
    const sums = (letter: string, result: number) => formula(`SUM(${letter}${FIRST_ROW}:${letter}${lastRow})`, result);
    rows.push(["합계", null, null, sums("D", 100), null, sums("F", sumOf(scores)), null]);
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (row, column) => ({
      ...(row === ROWS.length ? { fill: fills.total } : {}),
      ...(column === 5 ? { format: "0.00" } : {}),
    }));
    writeText(sheet, `A${lastRow + 3}`, "※ 득점 = 배점 × 평점 ÷ 100. 등급은 평가위원회 확정 후 기재");
    sheet.getColumn(3).width = 22;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: { group: "A", id: "B", name: "C", score: "F", grade: "G" },
            tasks: ROWS.map(([category, name], index) => ({
              row: FIRST_ROW + index,
              id: `${index + 1}`.padStart(2, "0"),
              name,
              group: category,
              score: scores[index]!,
            })),
            // The official alone can say whether grades follow 득점 or 평점.
            findings: ["column-ambiguous F4"],
            notes: [],
          },
        },
      },
    };
  },
};
