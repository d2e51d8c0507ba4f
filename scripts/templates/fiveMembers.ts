import type { CellValue } from "exceljs";
import { TASKS } from "./inventedTasks";
import { meanOf } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { ABOVE, formula, HEAD, LEFT, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "위원별 채점";
const FIRST_ROW = 6;

const HEADS = [
  ["분과", "과제번호", "과제명", "위원별 점수(100점 만점)", LEFT, LEFT, LEFT, LEFT, "평균", "순위", "등급"],
  [ABOVE, ABOVE, ABOVE, "위원 1", "위원 2", "위원 3", "위원 4", "위원 5", ABOVE, ABOVE, ABOVE],
];

/** Of five members each, for twelve tasks; each mean is a whole tenth. */
const SCORES: readonly (readonly [number, number, number, number, number])[] = [
  [88, 85, 90, 84, 86],
  [92, 94, 90, 91, 95],
  [75, 72, 78, 70, 74],
  [81, 84, 80, 79, 83],
  [96, 95, 97, 93, 98],
  [62, 60, 66, 58, 61],
  [83, 80, 85, 82, 84],
  [78, 80, 76, 79, 75],
  [87, 89, 85, 88, 90],
  [70, 68, 73, 69, 71],
  [95, 93, 96, 92, 94],
  [82, 79, 84, 80, 81],
];

/** A column for each of five members, and their mean as the score. */
export const fiveMembers: Template = {
  name: "five-members",
  make() {
    const tasks = TASKS.slice(0, SCORES.length);
    const means = SCORES.map(meanOf);
    const lastRow = FIRST_ROW + tasks.length - 1;
    const workbook = newWorkbook("위원별 채점표");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "자체평가위원회 위원별 채점표(2023년)", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeBlock(sheet, "A4", HEADS, HEAD);
    const rows = tasks.map((task, index): CellValue[] => {
      const row = FIRST_ROW + index;
      const mean = means[index]!;
      return [
        ...[task.group, task.id, task.name, ...SCORES[index]!],
        formula(`AVERAGE(D${row}:H${row})`, mean),
        formula(`COUNTIF($I$${FIRST_ROW}:$I$${lastRow},">="&I${row})`, means.filter((other) => other >= mean).length),
        null,
      ];
    });
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => ({
      ...(column === 2 ? { align: "left" as const } : column === 8 ? { format: "0.0" } : {}),
    }));
    writeText(sheet, `A${lastRow + 2}`, "주) 평균: 위원 5인의 산술평균");
    sheet.getColumn(3).width = 28;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: { group: "A", id: "B", name: "C", score: "I", rank: "J", grade: "K" },
            members: ["D", "E", "F", "G", "H"],
            tasks: tasks.map((task, index) => ({
              row: FIRST_ROW + index,
              id: task.id,
              name: task.name,
              group: task.group,
              score: means[index]!,
            })),
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
