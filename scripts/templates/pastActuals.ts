import type { CellValue } from "exceljs";
import type { TaskGolden } from "./golden";
import { firstTasks, totalOf, type InventedIndicator } from "./inventedTasks";
import { meanOf, roundTo } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { ABOVE, formula, HEAD, LEFT, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "성과지표";
const FIRST_ROW = 6;

const HEADS = [
  // prettier-ignore
  ["관리번호", "관리과제", "성과지표", "측정단위", "최근 3년 실적", LEFT, LEFT, "3년 평균", "’23년\n목표치", "적극성", "’23년\n실적치", "달성률\n(%)", "달성도", "달성도\n점수", "그 밖의\n항목(60)", "총점\n(100)", "평가등급"],
  // prettier-ignore
  [ABOVE, ABOVE, ABOVE, ABOVE, "’20년", "’21년", "’22년", ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE],
];

interface IndicatorLine extends Omit<InventedIndicator, "past"> {
  readonly past: readonly number[] | null;
  readonly initiative: string;
}

/** Two tasks have a second indicator; a new one has no past and is judged from the papers. */
const SECOND: Readonly<Record<string, IndicatorLine>> = {
  // 91 ÷ 70, the mean of its past, is 130 %.
  "Ⅰ-1-②": { name: "안전점검 이행", unit: "건", target: 91, actual: 119, past: [66, 70, 74], initiative: "다소높음" },
  "Ⅱ-1-②": { name: "지원 기업 만족도", unit: "점", target: 82, actual: 86.1, past: null, initiative: "보통" },
};

/** A row an indicator, the cells of a task merged over its rows, the actuals of three past years before the target. */
export const pastActuals: Template = {
  name: "past-actuals",
  make() {
    const tasks = firstTasks(6, 2);
    const workbook = newWorkbook("성과지표별 실적 점검표");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "2023년 성과지표 달성도 평가표", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeBlock(sheet, "A4", HEADS, HEAD);
    const rows: CellValue[][] = [];
    const golden: TaskGolden[] = [];
    for (const task of tasks) {
      const row = FIRST_ROW + rows.length;
      const second = SECOND[task.id];
      const indicators = [task.indicator, ...(second === undefined ? [] : [second])];
      rows.push([
        ...[task.id, task.name],
        ...figures({ ...task.indicator, initiative: task.initiative }, row),
        ...[task.band, task.points[0], roundTo(totalOf(task) - task.points[0], 2)],
        ...[formula(`N${row}+O${row}`, totalOf(task)), null],
      ]);
      if (second !== undefined) {
        rows.push([ABOVE, ABOVE, ...figures(second, row + 1), ABOVE, ABOVE, ABOVE, ABOVE, ABOVE]);
      }
      golden.push({
        row,
        id: task.id,
        name: task.name,
        group: "",
        score: totalOf(task),
        indicators: indicators.map(({ target, actual }, offset) => ({ row: row + offset, target, actual })),
      });
    }
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => ({
      ...(column === 1 || column === 2 ? { align: "left" as const } : {}),
      ...(column === 7 ? { format: "#,##0.0" } : column >= 13 && column <= 15 ? { format: "0.00" } : {}),
    }));
    const noteRow = FIRST_ROW + rows.length + 1;
    writeText(sheet, `A${noteRow}`, "* 적극성: 목표치 ÷ 과거 3년 평균 실적. 신규 지표(-)는 설정 근거로 판정");
    sheet.getColumn(2).width = 26;
    sheet.getColumn(3).width = 22;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: {
              id: "A",
              name: "B",
              indicator: "C",
              unit: "D",
              pastMean: "H",
              target: "I",
              initiative: "J",
              actual: "K",
              rate: "L",
              band: "M",
              achievementPoints: "N",
              score: "P",
              grade: "Q",
            },
            pastYears: { "2020": "E", "2021": "F", "2022": "G" },
            tasks: golden,
            findings: [],
            notes: ["merged-cells A7:A8"],
          },
        },
      },
    };
  },
};

function figures({ name, unit, target, actual, past, initiative }: IndicatorLine, row: number): CellValue[] {
  const years: CellValue[] =
    past === null ? ["-", "-", "-", "-"] : [...past, formula(`AVERAGE(E${row}:G${row})`, meanOf(past))];
  const rate = formula(`ROUND(K${row}/I${row}*100,1)`, roundTo((actual / target) * 100, 1));
  return [name, unit, ...years, target, initiative, actual, rate];
}
