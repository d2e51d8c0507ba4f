import { TASKS, totalOf } from "./inventedTasks";
import { lowerRanks, meanOf } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { formula, TITLE, writeText } from "./writeBlock";

const SHEET = "점수";
const TABLE = "평가표";
const FIRST_ROW = 5;

const HEADS = [
  ...[
    "과제번호",
    "관리과제명",
    "분과",
    "담당부서",
    "달성도 점수",
    "정책효과",
    "상위 기여도",
    "소통노력도",
    "현장의견수렴",
  ],
  ...["협업노력", "총점", "순위", "등급"],
];

/** An Excel table (ListObject): structured references, filter buttons, a totals row. */
export const excelTable: Template = {
  name: "excel-table",
  make() {
    const tasks = TASKS.slice(10, 26);
    const scores = tasks.map(totalOf);
    const ranks = lowerRanks(scores);
    const workbook = newWorkbook("자체평가 점수(표)");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "2023년 자체평가 점수(표 서식)", TITLE);
    writeText(sheet, "A2", MADE_UP);
    sheet.addTable({
      name: TABLE,
      ref: `A${FIRST_ROW - 1}`,
      headerRow: true,
      totalsRow: true,
      style: { theme: "TableStyleMedium2", showRowStripes: true },
      columns: HEADS.map((name) => ({
        name,
        filterButton: true,
        ...(name === "과제번호" ? { totalsRowLabel: "평균" } : {}),
        ...(name === "총점" ? { totalsRowFunction: "average" as const, totalsRowResult: meanOf(scores) } : {}),
      })),
      rows: tasks.map((task, index) => [
        ...[task.id, task.name, task.group, task.department, ...task.points],
        formula(`SUM(${TABLE}[[#This Row],[달성도 점수]:[협업노력]])`, scores[index]!),
        formula(`COUNTIF(${TABLE}[총점],">="&${TABLE}[[#This Row],[총점]])`, ranks[index]!),
        null,
      ]),
    });
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
              group: "C",
              department: "D",
              achievementPoints: "E",
              effect: "F",
              contribution: "G",
              communication: "H",
              stakeholder: "I",
              collaboration: "J",
              score: "K",
              rank: "L",
              grade: "M",
            },
            tasks: tasks.map((task, index) => ({
              row: FIRST_ROW + index,
              id: task.id,
              name: task.name,
              group: task.group,
              score: scores[index]!,
            })),
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
