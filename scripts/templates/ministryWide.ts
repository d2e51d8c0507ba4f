import type { CellValue } from "exceljs";
import { setUpPrinting } from "../sheets/style";
import type { TaskGolden } from "./golden";
import { firstTasks, totalOf, type InventedIndicator, type InventedTask } from "./inventedTasks";
import { gradesOf, lowerRanks, roundTo } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { ABOVE, formula, HEAD, LEFT, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "채점표";
const FIRST_ROW = 8;

const HEADS = [
  // prettier-ignore
  ["분과", "과제번호", "관리과제명", "소관부서", "1. 성과지표 달성도(40점)", LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, "2. 정책효과성(40점)", LEFT, "3. 소통(15점)", LEFT, "4. 협업(5점)", "총점\n(100점)", "순위", LEFT, "평가등급", "비고"],
  // prettier-ignore
  [ABOVE, ABOVE, ABOVE, ABOVE, "성과지표명", "단위", "목표치\n(A)", "실적치\n(B)", "달성률(%)\n(B/A)", "달성도", "가중치", LEFT, "점수", "정책효과\n발생정도(30)", "상위\n기여도(10)", "소통\n노력도(10)", "현장\n의견수렴(5)", "협업\n노력(5)", ABOVE, "분과", "전체", ABOVE, ABOVE],
  // prettier-ignore
  [ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, "적극성", "대표성", ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE],
];

/** Some tasks have a second indicator; the task's band is that of the mean rate. */
const SECOND: Readonly<Record<string, Omit<InventedIndicator, "past">>> = {
  "Ⅰ-1-③": { name: "이용권 만족도", unit: "점", target: 80, actual: 77.2 },
  "Ⅱ-1-③": { name: "투자 유치 상담", unit: "건", target: 400, actual: 436 },
  "Ⅲ-1-③": { name: "구직자 연계율", unit: "%", target: 40, actual: 61.6 },
};

/** 5, 25, 35, 65 and 80 % of 24 tasks, cut off; grade 7 has 5 % of 24 from below. */
const LAST_PLACES = [1, 6, 8, 15, 19, 23, 24];

/** A ministry's wide sheet: heads of three rows, a row an indicator, sums and ranks by formula, grades filled in. */
export const ministryWide: Template = {
  name: "ministry-wide",
  make() {
    const tasks = firstTasks(8, 3);
    const scores = tasks.map(totalOf);
    const grades = gradesOf(scores, LAST_PLACES);
    const lastRow = FIRST_ROW + tasks.length + Object.keys(SECOND).length - 1;
    const workbook = newWorkbook("2023년도 자체평가 채점표");
    const sheet = workbook.addWorksheet(SHEET, { views: [{ state: "frozen", xSplit: 3, ySplit: FIRST_ROW - 1 }] });
    writeText(sheet, "A1", "2023년도 성과관리 시행계획 자체평가 채점표", TITLE);
    writeText(sheet, "A2", "○○부 기획조정실                                        (단위: 점, 2023. 12. 31. 기준)");
    writeText(sheet, "A3", MADE_UP);
    writeBlock(sheet, "A5", HEADS, HEAD);

    const rows: CellValue[][] = [];
    const golden: TaskGolden[] = [];
    tasks.forEach((task, index) => {
      const row = FIRST_ROW + rows.length;
      const indicators = [task.indicator, ...(SECOND[task.id] === undefined ? [] : [SECOND[task.id]!])];
      rows.push(taskRow(task, row, lastRow, { tasks, grade: grades[index]! }));
      if (indicators.length > 1) rows.push(secondRow(indicators[1]!, row + 1));
      golden.push({
        row,
        id: task.id,
        name: task.name,
        group: task.group,
        score: totalOf(task),
        indicators: indicators.map(({ target, actual }, offset) => ({ row: row + offset, target, actual })),
      });
    });
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => ({
      ...(column === 2 || column === 4 ? { align: "left" as const } : {}),
      ...(column >= 12 && column <= 18 ? { format: "0.00" } : column === 8 ? { format: "0.0" } : {}),
    }));
    writeText(
      sheet,
      `A${lastRow + 2}`,
      "※ 점수(40점) = 달성도 × 적극성 × 대표성, 지표가 둘인 과제의 달성도는 달성률의 평균으로 판정",
    );
    writeText(sheet, `A${lastRow + 3}`, "※ 순위: 동순위일 경우 하위순위 적용");
    sheet.getColumn(3).width = 28;
    sheet.getColumn(5).width = 22;
    setUpPrinting(sheet, { lastCell: ["W", lastRow + 3], titleRows: "5:7" });
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: {
              group: "A",
              id: "B",
              name: "C",
              department: "D",
              indicator: "E",
              unit: "F",
              target: "G",
              actual: "H",
              rate: "I",
              band: "J",
              initiative: "K",
              representativeness: "L",
              achievementPoints: "M",
              effect: "N",
              contribution: "O",
              communication: "P",
              stakeholder: "Q",
              collaboration: "R",
              score: "S",
              groupRank: "T",
              rank: "U",
              grade: "V",
              remarks: "W",
            },
            tasks: golden,
            findings: [],
            notes: ["merged-cells A10:A11"],
          },
        },
      },
    };
  },
};

function taskRow(
  task: InventedTask,
  row: number,
  lastRow: number,
  { tasks, grade }: { readonly tasks: readonly InventedTask[]; readonly grade: number },
): CellValue[] {
  const { indicator, points } = task;
  const score = totalOf(task);
  const ranked = (among: readonly InventedTask[]) => lowerRanks(among.map(totalOf))[among.indexOf(task)]!;
  const column = (letters: string) => `$${letters}$${FIRST_ROW}:$${letters}$${lastRow}`;
  return [
    ...[task.group, task.id, task.name, task.department],
    ...[indicator.name, indicator.unit, indicator.target, indicator.actual],
    rateFormula(row, task.rate),
    ...[task.band, task.initiative, task.representativeness],
    ...points,
    formula(`SUM(M${row}:R${row})`, score),
    formula(
      `COUNTIFS(${column("A")},A${row},${column("S")},">="&S${row})`,
      ranked(tasks.filter(({ group }) => group === task.group)),
    ),
    formula(`COUNTIF(${column("S")},">="&S${row})`, ranked(tasks)),
    grade,
    null,
  ];
}

/** A further indicator: the cells of the task are merged over it. */
function secondRow({ name, unit, target, actual }: Omit<InventedIndicator, "past">, row: number): CellValue[] {
  const own = [name, unit, target, actual, rateFormula(row, roundTo((actual / target) * 100, 1))];
  const above = (count: number) => new Array<CellValue>(count).fill(ABOVE);
  return [...above(4), ...own, ...above(14)];
}

const rateFormula = (row: number, rate: number): CellValue => formula(`ROUND(H${row}/G${row}*100,1)`, rate);
