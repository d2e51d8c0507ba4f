import type { CellValue } from "exceljs";
import { fills } from "../sheets/style";
import { firstTasks, totalOf } from "./inventedTasks";
import { lowerRanks } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { formula, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "비교표";
const LETTERS = ["C", "D", "E", "F", "G", "H", "I", "J"];

/** Items as rows and tasks as columns, as a committee lays a few tasks beside each other. */
export const tasksAsColumns: Template = {
  name: "tasks-as-columns",
  make() {
    const tasks = firstTasks(4, 2);
    const ranks = lowerRanks(tasks.map(totalOf));
    const workbook = newWorkbook("과제 비교표");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "2023년 자체평가 과제 비교표", TITLE);
    writeText(sheet, "A2", MADE_UP);
    const line = (head: string, full: number | null, cells: readonly CellValue[]): CellValue[] => [
      head,
      full,
      ...cells,
    ];
    const item = (at: number) => tasks.map(({ points }) => points[at]!);
    const rows = [
      ["평가 항목", "배점", ...tasks.map(({ id }) => id)],
      line(
        "관리과제명",
        null,
        tasks.map(({ name }) => name),
      ),
      line(
        "소관부서",
        null,
        tasks.map(({ department }) => department),
      ),
      line(
        "분과",
        null,
        tasks.map(({ group }) => group),
      ),
      line("성과지표 달성도", 40, item(0)),
      line("정책효과", 30, item(1)),
      line("상위 기여도", 10, item(2)),
      line("소통노력도", 10, item(3)),
      line("현장의견수렴", 5, item(4)),
      line("협업노력", 5, item(5)),
      line(
        "총점",
        100,
        tasks.map((task, index) => formula(`SUM(${LETTERS[index]!}8:${LETTERS[index]!}13)`, totalOf(task))),
      ),
      line(
        "순위",
        null,
        tasks.map((_, index) => formula(`COUNTIF($C$14:$J$14,">="&${LETTERS[index]!}14)`, ranks[index]!)),
      ),
      line(
        "등급",
        null,
        tasks.map(() => null),
      ),
    ];
    writeBlock(sheet, "A4", rows, (row, column) => ({
      ...(row === 0 || column < 2 ? { bold: true, fill: fills.head } : {}),
      ...(row >= 4 && row <= 10 && column >= 2 ? { format: "0.00" } : {}),
    }));
    sheet.getColumn(1).width = 18;
    for (const letter of LETTERS) sheet.getColumn(letter).width = 14;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: {
              id: "4",
              name: "5",
              department: "6",
              group: "7",
              achievementPoints: "8",
              effect: "9",
              contribution: "10",
              communication: "11",
              stakeholder: "12",
              collaboration: "13",
              score: "14",
              rank: "15",
              grade: "16",
            },
            tasks: tasks.map((task, index) => ({
              row: LETTERS[index]!,
              id: task.id,
              name: task.name,
              group: task.group,
              score: totalOf(task),
            })),
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
