import type { CellValue } from "exceljs";
import { gradesOf, lowerRanks } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "평정";
const FIRST_ROW = 9;

type Row = readonly [task: string, department: string, score: number];

const ROWS: readonly Row[] = [
  ["민원 창구 통합", "민원과", 94.5],
  ["기록관 이전", "총무과", 81],
  ["청사 보안 강화", "총무과", 86.5],
  ["세외수입 징수", "세무과", 97],
  ["공유재산 실태조사", "회계과", 79.5],
  ["통합 발주", "회계과", 88],
  ["도서관 야간 개방", "교육과", 92],
  ["평생학습 강좌", "교육과", 84],
  ["불법 광고물 정비", "도시과", 76],
  ["공원 시설 보수", "도시과", 89.5],
  ["가로수 정비", "녹지과", 83],
  ["등산로 안전시설", "녹지과", 90.5],
  ["경로 식당 운영", "복지과", 95],
  ["장난감 대여소", "복지과", 87],
  ["무더위 쉼터", "안전과", 91],
  ["제설 대책", "안전과", 85],
  ["주정차 단속", "교통과", 72.5],
  ["마을버스 노선 조정", "교통과", 82],
  ["보건소 원격 상담", "보건과", 93],
  ["금연 구역 지도", "보건과", 78],
];

const LABELS = "수우양가";
/** 20, 60 and 90 % of 20 tasks. */
const LAST_PLACES = [4, 12, 18, 20];

/** Grades 수·우·양·가 in the first column, the serial number in the last, everything from column D and row 8 on. */
export const civilService: Template = {
  name: "civil-service",
  make() {
    const scores = ROWS.map(([, , score]) => score);
    const [ranks, grades] = [lowerRanks(scores), gradesOf(scores, LAST_PLACES)];
    const workbook = newWorkbook("성과과제 평정표");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "D5", "2024년 하반기 성과과제 평정표", TITLE);
    writeText(sheet, "D6", MADE_UP);
    writeBlock(sheet, "D8", [["평가등급(수·우·양·가)", "석차", "평정점", "담당과", "과제명", "연번"]], HEAD);
    const rows = ROWS.map(([task, department, score], index): CellValue[] => [
      ...[LABELS[grades[index]! - 1]!, ranks[index]!, score, department, task, index + 1],
    ]);
    writeBlock(sheet, `D${FIRST_ROW}`, rows, (_, column) => (column === 2 ? { format: "0.0" } : {}));
    sheet.getColumn(8).width = 24;
    return {
      workbook,
      golden: {
        clean: true,
        rules: "civil-service",
        sheets: {
          [SHEET]: {
            columns: { grade: "D", rank: "E", score: "F", department: "G", name: "H", id: "I" },
            tasks: ROWS.map(([name, , score], index) => ({
              row: FIRST_ROW + index,
              id: String(index + 1),
              name,
              group: "",
              score,
            })),
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
