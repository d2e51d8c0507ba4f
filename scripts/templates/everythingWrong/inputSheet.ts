import type { CellValue, Workbook } from "exceljs";
import type { FigureGolden, SheetGolden } from "../golden";
import { firstTasks, totalOf } from "../inventedTasks";
import { meanOf, roundTo } from "../standing";
import { MADE_UP } from "../template";
import { ABOVE, formula, HEAD, TITLE, writeBlock, writeText } from "../writeBlock";
import { foundOf, writeFaults, type Fault } from "./fault";

export const INPUT = "입력";
const FIRST_ROW = 6;

const HEADS = [
  ...[
    "분과",
    "과제번호",
    "관리과제명",
    "성과지표",
    "3년 평균",
    "전년도 실적",
    "목표치",
    "실적치",
    "달성률(%)",
    "달성도",
  ],
  ...[
    "적극성",
    "달성도 점수(40)",
    "정책효과(30)",
    "상위기여도(10)",
    "소통노력도(10)",
    "현장의견수렴(5)",
    "협업노력(5)",
  ],
  ...["총점", "등급", "비고"],
];

/** One fault a row, so that none hides another; where two findings are true of a row, both are listed. */
const FAULTS: readonly Fault[] = [
  { cells: { R7: null }, findings: ["score-missing R7"] },
  { cells: { R8: "73.28점" }, findings: ["score-not-number R8"] },
  { cells: { B9: "Ⅰ-1-①" }, findings: ["duplicate-id B9"] },
  { cells: { C10: "골목상권 공동배송망 구축" }, findings: ["duplicate-name C10"] },
  { cells: { M11: null }, findings: ["item-missing M11"] },
  { cells: { O12: "추후 제출" }, findings: ["not-a-number O12"] },
  // SUM passes over a number that is stored as text, so the total lacks it.
  { cells: { P13: "3.9" }, findings: ["number-as-text P13", "total-mismatch R13"] },
  { cells: { E14: { error: "#DIV/0!" } }, findings: ["error-value E14"] },
  { cells: { M15: 31 }, findings: ["points-out-of-range M15"] },
  // 보통 gives 36 at most.
  { cells: { L17: 38 }, findings: ["points-outside-band L17"] },
  { cells: { J18: "보툥" }, findings: ["label-unknown J18"] },
  { cells: { I19: 1.116 }, findings: ["unit-mixed I19"] },
  { cells: { A20: "창업밴처" }, findings: ["group-unknown A20"] },
  { cells: { R21: 86.57 }, findings: ["hard-coded R21"] },
  { cells: { Q22: 0, R22: formula("SUM(L22:P22)", 55.66) }, findings: ["formula-differs R22"] },
  // The items make 80.42.
  { cells: { R23: 81 }, findings: ["hard-coded R23", "total-mismatch R23"] },
  // 91.6 ÷ 96 is 95.4 %.
  { cells: { I24: 59.4 }, findings: ["rate-mismatch I24"] },
  // The other weights are 높음 and 다소높음.
  { cells: { K25: "다소우수" }, notes: ["label-mixed K25"] },
  // 122.6 % is 보통; the points are those of 높음.
  { cells: { J26: "높음", L26: 37.92 }, findings: ["band-mismatch J26"] },
  // 97.3 ÷ 75 is 129.73 %.
  {
    cells: { E27: 55, F27: 65, G27: 75, H27: 97.3, I27: 129.7, J27: "다소높음", K27: "다소높음", L27: 36 },
    findings: ["band-rounding J27"],
  },
  { cells: { H28: "4,900(잠정치)" }, findings: ["provisional-band J28"] },
  {
    cells: { D29: "공동 물류 절감액", E29: "-", F29: "-", G29: "-", H29: "-", I29: "-" },
    findings: ["band-unfounded J29"],
  },
  // 10 ÷ 8: target ÷ actual.
  {
    cells: { D30: "민원 처리기간", E30: "-", F30: "-", G30: 10, H30: 8, I30: 125, J30: "보통", L30: 33.5 },
    notes: ["lower-is-better I30"],
  },
  {
    cells: { E31: "-", F31: "-", G31: 0, H31: 3, I31: "-", J31: "-", K31: "-" },
    findings: ["target-not-positive G31"],
  },
  // 26000 ÷ 23100 is 112.6 %.
  { cells: { K32: "높음" }, findings: ["initiative-mismatch K32"] },
  { cells: { F33: 450 }, findings: ["target-below-last-year G33"] },
  { cells: { F34: 330 }, notes: ["target-unchanged G34"] },
  // The mean of 94.8 and 107.5 is 101.1 %; the better of the two was printed for both.
  {
    cells: { D36: "이용자 만족도", E36: 70, F36: 75, G36: 80, H36: 86, I35: 107.5, J35: "보통", L35: 33 },
    findings: ["indicators-combined I35"],
    notes: ["merged-cells A35:A36"],
  },
  { cells: { A37: "평균", R37: formula("AVERAGE(R6:R34)", 80) }, findings: ["outside-formulas R37"] },
];

/** Figures that the faults have changed, by row: target and actual. */
const CHANGED_FIGURES: Readonly<Record<number, readonly [FigureGolden, FigureGolden]>> = {
  27: [75, 97.3],
  28: [3200, 4900],
  29: [null, null],
  30: [10, 8],
  31: [0, 3],
};

/** Scores that the faults have changed, by row; SUM passes over what is blank or text. */
const CHANGED_SCORES: Readonly<Record<number, number | null>> = {
  7: null,
  11: 39.96,
  12: 73.72,
  13: 74.16,
  15: 78.67,
  17: 87.4,
  22: 55.66,
  23: 81,
  26: 90.52,
  27: 81.9,
  30: 69.1,
  35: 76.6,
};

/** A sheet that was typed in haste: a fault in every row. */
export function inputSheet(workbook: Workbook): SheetGolden {
  const tasks = firstTasks(10, 3);
  const sheet = workbook.addWorksheet(INPUT);
  writeText(sheet, "A1", "2023년 자체평가 점수 입력표", TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeText(sheet, "A3", "※ 행마다 일부러 틀린 곳을 하나씩 둔 시트임");
  writeBlock(sheet, "A5", [HEADS], HEAD);
  const rows = tasks.map((task, index): CellValue[] => {
    const row = FIRST_ROW + index;
    const { name, target, actual, past } = task.indicator;
    return [
      ...[task.group, task.id, task.name, name, roundTo(meanOf(past), 1), past[2], target, actual],
      ...[task.rate, task.band, task.initiative, ...task.points],
      formula(`SUM(L${row}:Q${row})`, totalOf(task)),
      ...[null, null],
    ];
  });
  const taskCells = new Set([0, 1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  rows.push(HEADS.map((_, column) => (taskCells.has(column) ? ABOVE : null)));
  writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column >= 11 && column <= 17 ? { format: "0.00" } : {}));
  writeFaults(sheet, FAULTS);
  sheet.getColumn(3).width = 28;
  return {
    columns: {
      group: "A",
      id: "B",
      name: "C",
      indicator: "D",
      pastMean: "E",
      lastYearActual: "F",
      target: "G",
      actual: "H",
      rate: "I",
      band: "J",
      initiative: "K",
      achievementPoints: "L",
      effect: "M",
      contribution: "N",
      communication: "O",
      stakeholder: "P",
      collaboration: "Q",
      score: "R",
      grade: "S",
      remarks: "T",
    },
    tasks: tasks.map((task, index) => {
      const row = FIRST_ROW + index;
      const [target, actual] = CHANGED_FIGURES[row] ?? [task.indicator.target, task.indicator.actual];
      const score = CHANGED_SCORES[row];
      return {
        row,
        id: row === 9 ? "Ⅰ-1-①" : task.id,
        name: row === 10 ? "골목상권 공동배송망 구축" : task.name,
        group: row === 20 ? "창업밴처" : task.group,
        score: score === undefined ? totalOf(task) : score,
        indicators: [{ row, target, actual }, ...(row === 35 ? [{ row: 36, target: 80, actual: 86 }] : [])],
      };
    }),
    ...foundOf(FAULTS),
  };
}
