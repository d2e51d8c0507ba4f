import type { CellValue } from "exceljs";
import { fills } from "../sheets/style";
import type { TaskGolden } from "./golden";
import { firstTasks, totalOf, type InventedTask } from "./inventedTasks";
import { lowerRanks, meanOf, roundTo } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { formula, HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "분과별 채점";

const HEADS = [
  ...["연번", "관리과제", "담당부서", "성과지표 달성도\n(40점)", "정책효과성\n(40점)", "소통\n(15점)", "협업\n(5점)"],
  ...["합계", "분과 순위", "등급"],
];

/** The points of the sheet's four items: effect and contribution, and the two kinds of communication, stand together. */
const fourItems = ({
  points: [achievement, effect, contribution, communication, stakeholder, collaboration],
}: InventedTask) =>
  [achievement, effect + contribution, communication + stakeholder, collaboration].map((value) => roundTo(value, 2));

/** One sheet with a table for each subcommittee below the other, the heads printed again and the serial numbers starting anew. */
export const stackedGroups: Template = {
  name: "stacked-groups",
  make() {
    const all = firstTasks(6, 4);
    const workbook = newWorkbook("분과별 자체평가 채점표");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "2023년 자체평가 분과별 채점 결과", TITLE);
    writeText(sheet, "A2", MADE_UP);

    const golden: TaskGolden[] = [];
    let row = 4;
    for (const group of new Set(all.map((task) => task.group))) {
      const tasks = all.filter((task) => task.group === group);
      const [first, last] = [row + 2, row + 1 + tasks.length];
      const ranks = lowerRanks(tasks.map(totalOf));
      writeText(sheet, `A${row}`, `□ ${group} 분과`, { bold: true, size: 11 });
      writeBlock(sheet, `A${row + 1}`, [HEADS], HEAD);
      const rows = tasks.map((task, index): CellValue[] => {
        const at = first + index;
        golden.push({ row: at, id: String(index + 1), name: task.name, group, score: totalOf(task) });
        return [
          ...[index + 1, task.name, task.department, ...fourItems(task)],
          formula(`SUM(D${at}:G${at})`, totalOf(task)),
          formula(`COUNTIF($H$${first}:$H$${last},">="&H${at})`, ranks[index]!),
          null,
        ];
      });
      writeBlock(sheet, `A${first}`, rows, (_, column) => ({
        ...(column === 1 ? { align: "left" as const } : {}),
        ...(column >= 3 && column <= 7 ? { format: "0.00" } : {}),
      }));
      const means = [0, 1, 2, 3].map((item) => meanOf(tasks.map((task) => fourItems(task)[item]!)));
      const mean = [...means, meanOf(tasks.map(totalOf))].map((value, item) => {
        const letter = "DEFGH"[item]!;
        return formula(`AVERAGE(${letter}${first}:${letter}${last})`, value);
      });
      writeBlock(sheet, `A${last + 1}`, [["분과 평균", null, null, ...mean, null, null]], (_, column) => ({
        fill: fills.total,
        ...(column >= 3 && column <= 7 ? { format: "0.00" } : {}),
      }));
      row = last + 3;
    }
    writeText(sheet, `A${row}`, "※ 등급은 위원장 회의에서 전체 과제를 대상으로 부여");
    sheet.getColumn(2).width = 28;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: {
              id: "A",
              name: "B",
              department: "C",
              achievementPoints: "D",
              effect: "E",
              communication: "F",
              collaboration: "G",
              score: "H",
              groupRank: "I",
              grade: "J",
            },
            tasks: golden,
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
