import type { CellValue } from "exceljs";
import { gradesOf, lowerRanks } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { ABOVE, formula, HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "2024 주요업무평가";
const FIRST_ROW = 6;

type Row = readonly [department: string, task: string, weight: number, score: number];

const BUREAUS: Readonly<Record<string, readonly Row[]>> = {
  기획조정실: [
    ["정책기획관", "도정 현안 과제 관리", 30, 91.4],
    ["예산담당관", "재정 신속집행", 40, 88.75],
    ["법무담당관", "자치법규 정비", 15, 79.2],
    ["인구정책담당관", "인구감소지역 대응", 15, 93.1],
  ],
  경제산업국: [
    ["일자리경제과", "도민 일자리 창출", 35, 90.05],
    ["투자유치과", "역외 기업 유치", 30, 95.6],
    ["에너지산업과", "마을 태양광 보급", 20, 82.35],
    ["사회적경제과", "마을기업 판로 지원", 15, 77.9],
  ],
  농수산국: [
    ["농업정책과", "청년 농업인 정착", 30, 86.3],
    ["축산과", "가축 방역 체계", 30, 92.25],
    ["식량원예과", "원예 시설 현대화", 25, 80.6],
    ["수산과", "양식장 환경 개선", 15, 71.45],
  ],
  복지여성국: [
    ["복지정책과", "위기가구 발굴", 35, 94.2],
    ["노인복지과", "경로당 운영 내실화", 25, 83.7],
    ["여성가족과", "아이돌봄 확대", 25, 89.15],
    ["장애인복지과", "이동지원차량 운영", 15, 75.3],
  ],
  안전건설국: [
    ["안전정책과", "재난 예경보 시설 확충", 35, 87.5],
    ["도로과", "위험도로 구조 개선", 30, 84.95],
    ["하천과", "지방하천 정비", 20, 81.1],
    ["건축과", "빈집 정비", 15, 68.8],
  ],
};

/** 20, 60 and 90 % of 20 tasks: S, A, B and C. */
const LAST_PLACES = [4, 12, 18, 20];

/** A province's sheet in its own words: bureaus merged over their tasks, 득점, 석차, grades S to C. */
export const province: Template = {
  name: "province",
  make() {
    const tasks = Object.entries(BUREAUS).flatMap(([bureau, rows]) => rows.map((row) => [bureau, ...row] as const));
    const scores = tasks.map((task) => task[4]);
    const [ranks, grades] = [lowerRanks(scores), gradesOf(scores, LAST_PLACES)];
    const lastRow = FIRST_ROW + tasks.length - 1;
    const workbook = newWorkbook("주요업무 자체평가 결과");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "2024년 ○○도 주요업무 자체평가 결과", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeText(sheet, "A3", "평가기간: 2024. 1. 1. ~ 12. 31.");
    writeBlock(
      sheet,
      "A5",
      [["연번", "실·국", "부서", "단위과제", "가중치(%)", "득점(100점)", "석차", "평가등급\n(S/A/B/C)", "비고"]],
      HEAD,
    );
    const rows = tasks.map(([bureau, department, task, weight, score], index): CellValue[] => {
      const row = FIRST_ROW + index;
      const isFirst = tasks[index - 1]?.[0] !== bureau;
      return [
        ...[index + 1, isFirst ? bureau : ABOVE, department, task, weight, score],
        formula(`COUNTIF($F$${FIRST_ROW}:$F$${lastRow},">="&F${row})`, ranks[index]!),
        ...["SABC"[grades[index]! - 1]!, null],
      ];
    });
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column === 5 ? { format: "0.00" } : {}));
    writeText(sheet, `A${lastRow + 2}`, "※ S 20%, A 40%, B 30%, C 10%. 동점은 하위 석차");
    sheet.getColumn(4).width = 26;
    return {
      workbook,
      golden: {
        clean: true,
        rules: "performance-pay",
        sheets: {
          [SHEET]: {
            columns: {
              id: "A",
              group: "B",
              department: "C",
              name: "D",
              indicatorWeight: "E",
              score: "F",
              rank: "G",
              grade: "H",
              remarks: "I",
            },
            tasks: tasks.map(([bureau, , name, , score], index) => ({
              row: FIRST_ROW + index,
              id: String(index + 1),
              name,
              group: bureau,
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
