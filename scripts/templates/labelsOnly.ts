import type { CellValue } from "exceljs";
import { TASKS } from "./inventedTasks";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { ABOVE, HEAD, LEFT, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "결과 공개";
const FIRST_ROW = 6;

const LABELS = ["높음", "다소높음", "보통", "다소낮음", "낮음"];

/**
 * Grade and the eight labels, 0 the best. No task is as good as another one in everything and better in something with a
 * worse grade, but for the two that are marked.
 */
const ROWS: readonly (readonly [grade: number, labels: string])[] = [
  [2, "0 1 0 1 0 0 1 0"],
  [4, "1 2 2 1 2 2 1 2"],
  [6, "3 2 3 3 2 3 3 2"],
  [4, "2 1 1 2 2 1 2 2"],
  [1, "0 0 0 0 0 0 0 0"],
  [5, "2 2 2 2 2 2 2 2"],
  [3, "1 1 1 1 1 1 1 1"],
  [4, "1 1 2 2 1 2 2 1"],
  [2, "1 0 1 0 0 1 0 0"],
  [6, "2 3 3 2 3 3 2 3"],
  // Better than the all-round 보통 of the row after next, and graded worse.
  [5, "2 2 2 2 2 2 2 1"],
  [4, "2 1 2 1 2 1 1 2"],
  // As all others with 보통 throughout, but in grade 4.
  [4, "2 2 2 2 2 2 2 2"],
  [7, "4 4 4 4 4 4 4 4"],
  [2, "0 0 1 1 0 1 1 0"],
  [3, "1 1 1 1 1 1 1 1"],
  [4, "1 2 1 2 1 2 2 1"],
  [5, "2 2 2 2 2 2 2 2"],
  [6, "3 3 2 3 3 2 3 3"],
  [2, "1 0 0 1 1 0 0 1"],
];

/** What a ministry publishes: labels and final grades, no points. Two grades do not follow from the labels. */
export const labelsOnly: Template = {
  name: "labels-only",
  make() {
    const tasks = TASKS.slice(0, ROWS.length);
    const workbook = newWorkbook("자체평가 결과 공개");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "2023년도 자체평가 결과 공개", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeBlock(
      sheet,
      "A4",
      [
        // prettier-ignore
        ["분과", "과제번호", "관리과제명", "성과지표", LEFT, LEFT, "정책효과성", LEFT, "소통노력도", "현장의견수렴", "협업노력", "최종등급"],
        // prettier-ignore
        [ABOVE, ABOVE, ABOVE, "달성도", "적극성", "대표성", "정책효과", "상위 기여도", ABOVE, ABOVE, ABOVE, ABOVE],
      ],
      HEAD,
    );
    const rows = ROWS.map(([grade, labels], index): CellValue[] => {
      const { group, id, name } = tasks[index]!;
      return [group, id, name, ...labels.split(" ").map((at) => LABELS[Number(at)]!), grade];
    });
    writeBlock(sheet, `A${FIRST_ROW}`, rows, () => ({}));
    sheet.getColumn(3).width = 28;
    return {
      workbook,
      golden: {
        clean: false,
        sheets: {
          [SHEET]: {
            columns: {
              group: "A",
              id: "B",
              name: "C",
              band: "D",
              initiative: "E",
              representativeness: "F",
              effect: "G",
              contribution: "H",
              communication: "I",
              stakeholder: "J",
              collaboration: "K",
              grade: "L",
            },
            tasks: tasks.map(({ group, id, name }, index) => ({
              row: FIRST_ROW + index,
              id,
              name,
              group,
              score: null,
            })),
            findings: ["no-score-column", "dominance L16"],
            // Nothing here tells whether the bands follow from figures; three tasks are 보통 throughout, one of them in grade 4.
            notes: ["band-unfounded", "same-labels L23"],
          },
        },
      },
    };
  },
};
