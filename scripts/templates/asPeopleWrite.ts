import type { CellValue } from "exceljs";
import type { FigureGolden } from "./golden";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "실적점검";
const FIRST_ROW = 6;

interface Row {
  readonly name: string;
  readonly indicator: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  /** The figures as they must be read. */
  readonly figures: readonly [target: FigureGolden, actual: FigureGolden];
  /** A ratio that the cell shows as a percentage, or a number of percent. */
  readonly rate: CellValue;
  readonly band: string;
  readonly score: CellValue;
  readonly remark?: string;
}

const ROWS: readonly Row[] = [
  // prettier-ignore
  { name: "온라인 상담 확대", indicator: "상담 이용자 수", target: "10만명", actual: "11.2만명", figures: [10, 11.2], rate: 1.12, band: "보통", score: 84.5 },
  // prettier-ignore
  { name: "지역 펀드 조성", indicator: "조성액", target: "14.7억", actual: "15.9억", figures: [14.7, 15.9], rate: 1.082, band: "보통", score: 82.1 },
  // prettier-ignore
  { name: "제품 인증 지원", indicator: "인증 건수", target: "28,232", actual: "26,900", figures: [28232, 26900], rate: 0.953, band: "다소낮음", score: 74.3 },
  // prettier-ignore
  { name: "장기 재직 공제", indicator: "가입자", target: 22000, actual: "22,644(잠정치)", figures: [22000, 22644], rate: 1.029, band: "다소낮음", score: 76.8, remark: "12월 실적 잠정" },
  // prettier-ignore
  { name: "이용자 만족도 제고", indicator: "만족도", target: 80, actual: "집계중", figures: [80, "집계중"], rate: "-", band: "-", score: 70.2, remark: "3월 조사 예정" },
  // prettier-ignore
  { name: "공동 작업장 확충", indicator: "작업장 수", target: "１２０", actual: "１３８", figures: [120, 138], rate: 1.15, band: "보통", score: 85.9 },
  // prettier-ignore
  { name: "정책 안내 개선", indicator: "정책 인지도", target: "75점", actual: "77점", figures: [75, 77], rate: 103, band: "보통", score: "77점" },
  // prettier-ignore
  { name: "산업재해 예방", indicator: "재해자 증감률", target: "△3.2%", actual: "△4.1%", figures: [-3.2, -4.1], rate: 1.281, band: "보통", score: 83.4 },
  // prettier-ignore
  { name: "제도 개선 연구", indicator: "연구 보고서 발간(정성)", target: "-", actual: "-", figures: [null, null], rate: "-", band: "-", score: 79.6, remark: "정성지표" },
];

const isNumber = (value: unknown): value is number => typeof value === "number";

/** Numbers as people write them: with units and place words, commas as text, full width, △, provisional, pending, none. */
export const asPeopleWrite: Template = {
  name: "as-people-write",
  make() {
    const workbook = newWorkbook("과제별 실적 점검표");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "’23년 과제별 실적 점검표", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeText(sheet, "A3", "(’23.12.31. 기준)");
    const heads = [
      "과제번호",
      "관리 과제명",
      "성과 지표",
      "목표(치)",
      "실적(치)",
      "달성률",
      "달성도",
      "점수",
      "등급",
      "비고",
    ];
    writeBlock(sheet, "A5", [heads], HEAD);
    const rows = ROWS.map(({ name, indicator, target, actual, rate, band, score, remark }, index): CellValue[] => [
      ...[`Ⅴ-${index + 1}`, name, indicator, target, actual, rate, band, score, null, remark ?? null],
    ]);
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (row, column) =>
      column === 5 && Number(ROWS[row]!.rate) < 10 ? { format: "0.0%" } : {},
    );
    writeText(sheet, `A${FIRST_ROW + ROWS.length + 1}`, "* ( )는 잠정치, △는 감소");
    sheet.getColumn(2).width = 22;
    sheet.getColumn(3).width = 22;
    return {
      workbook,
      golden: {
        clean: false,
        sheets: {
          [SHEET]: {
            columns: {
              id: "A",
              name: "B",
              indicator: "C",
              target: "D",
              actual: "E",
              rate: "F",
              band: "G",
              score: "H",
              grade: "I",
              remarks: "J",
            },
            tasks: ROWS.map(({ name, figures: [target, actual], score }, index) => ({
              row: FIRST_ROW + index,
              id: `Ⅴ-${index + 1}`,
              name,
              group: "",
              score: isNumber(score) ? score : 77,
              indicators: [{ row: FIRST_ROW + index, target, actual }],
            })),
            findings: [
              "number-as-text D8",
              "number-as-text E8",
              "number-as-text D11",
              "number-as-text E11",
              "unit-mixed F12",
              "score-not-number H12",
              "target-not-positive D13",
            ],
            notes: [],
          },
        },
      },
    };
  },
};
