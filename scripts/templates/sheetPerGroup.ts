import type { CellValue, Workbook } from "exceljs";
import type { SheetGolden } from "./golden";
import { firstTasks, totalOf, type InventedTask } from "./inventedTasks";
import { gradesOf, lowerRanks } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { formula, HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const COVER = "표지";
const SUMMARY = "총괄";
const FIRST_ROW = 6;

const HEADS = [
  ...["과제번호", "과제명", "소관과", "달성도 점수(40)", "정책효과(30)", "상위기여도(10)", "소통노력도(10)"],
  ...["현장의견수렴(5)", "협업노력(5)", "총점", "분과 내 순위"],
];

/** 5, 25, 35, 65 and 80 % of 21 tasks, cut off; grade 7 has 5 % of 21 from below. */
const LAST_PLACES = [1, 5, 7, 13, 16, 20, 21];

/** A cover, a sheet for each subcommittee, and a summary whose scores are looked up on them. */
export const sheetPerGroup: Template = {
  name: "sheet-per-group",
  make() {
    const all = firstTasks(7, 3);
    const groups = [...new Set(all.map(({ group }) => group))];
    const workbook = newWorkbook("자체평가 분과별 점수표");
    const cover = workbook.addWorksheet(COVER);
    writeText(cover, "B4", "2023년도 자체평가 분과별 점수표", TITLE);
    writeText(cover, "B6", "2024. 1.");
    writeText(cover, "B8", "○○부 자체평가위원회");
    writeText(cover, "B10", MADE_UP);
    const bySheet = groups.map((group) => [
      group,
      groupSheet(
        workbook,
        all.filter((task) => task.group === group),
      ),
    ]);
    const summary = summarySheet(workbook, all);
    const noHeader: SheetGolden = { columns: {}, tasks: [], findings: ["no-header"], notes: [] };
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [COVER]: noHeader,
          ...(Object.fromEntries(bySheet) as Record<string, SheetGolden>),
          [SUMMARY]: summary,
        },
      },
    };
  },
};

function groupSheet(workbook: Workbook, tasks: readonly InventedTask[]): SheetGolden {
  const group = tasks[0]!.group;
  const sheet = workbook.addWorksheet(group);
  const lastRow = FIRST_ROW + tasks.length - 1;
  writeText(sheet, "A1", `${group} 분과 점수표`, TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeText(sheet, "A3", "위원장:              (서명)");
  writeBlock(sheet, "A5", [HEADS], HEAD);
  const ranks = lowerRanks(tasks.map(totalOf));
  const rows = tasks.map((task, index): CellValue[] => {
    const row = FIRST_ROW + index;
    return [
      ...[task.id, task.name, task.department, ...task.points],
      formula(`SUM(D${row}:I${row})`, totalOf(task)),
      formula(`COUNTIF(J$${FIRST_ROW}:J$${lastRow},">="&J${row})`, ranks[index]!),
    ];
  });
  writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column >= 3 && column <= 9 ? { format: "0.00" } : {}));
  sheet.getColumn(2).width = 28;
  return {
    columns: {
      id: "A",
      name: "B",
      department: "C",
      achievementPoints: "D",
      effect: "E",
      contribution: "F",
      communication: "G",
      stakeholder: "H",
      collaboration: "I",
      score: "J",
      groupRank: "K",
    },
    tasks: tasks.map((task, index) => ({
      row: FIRST_ROW + index,
      id: task.id,
      name: task.name,
      group: "",
      score: totalOf(task),
    })),
    findings: [],
    notes: [],
  };
}

function summarySheet(workbook: Workbook, tasks: readonly InventedTask[]): SheetGolden {
  const sheet = workbook.addWorksheet(SUMMARY);
  const lastRow = FIRST_ROW + tasks.length - 1;
  const scores = tasks.map(totalOf);
  const [ranks, grades] = [lowerRanks(scores), gradesOf(scores, LAST_PLACES)];
  writeText(sheet, "A1", "자체평가 결과 총괄표", TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeBlock(sheet, "A5", [["분과명", "과제번호", "과제명", "총점", "순위", "최종등급"]], HEAD);
  const rows = tasks.map((task, index): CellValue[] => {
    const row = FIRST_ROW + index;
    const source = FIRST_ROW + tasks.filter(({ group }) => group === task.group).indexOf(task);
    return [
      ...[task.group, task.id, task.name],
      formula(`'${task.group}'!J${source}`, scores[index]!),
      formula(`COUNTIF($D$${FIRST_ROW}:$D$${lastRow},">="&D${row})`, ranks[index]!),
      `${grades[index]!}등급`,
    ];
  });
  writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column === 3 ? { format: "0.00" } : {}));
  sheet.getColumn(3).width = 28;
  return {
    columns: { group: "A", id: "B", name: "C", score: "D", rank: "E", grade: "F" },
    tasks: tasks.map((task, index) => ({
      row: FIRST_ROW + index,
      id: task.id,
      name: task.name,
      group: task.group,
      score: scores[index]!,
    })),
    findings: [],
    notes: [],
  };
}
