import type { CellValue, Workbook, Worksheet } from "exceljs";
import type { SheetGolden } from "./golden";
import { firstTasks, totalOf, type InventedTask } from "./inventedTasks";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { formula, HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const HIDDEN = "숨긴 행";
const FILTERED = "필터";
const PROTECTED = "보호";
const FIRST_ROW = 5;

const HEADS = [
  ...["분과", "과제번호", "과제명", "달성도 점수(40)", "정책효과(30)", "상위기여도(10)"],
  ...["소통노력도(10)", "현장의견수렴(5)", "협업노력(5)", "총점", "등급", "비고"],
];

/** One list three times: with hidden rows and a hidden column, with a filter, and protected. */
export const hiddenRows: Template = {
  name: "hidden-rows",
  make() {
    const tasks = firstTasks(5, 3);
    const workbook = newWorkbook("숨긴 행과 필터");

    const hidden = addSheet(workbook, HIDDEN, tasks);
    for (const row of [9, 10]) hidden.getRow(row).hidden = true;
    hidden.getColumn("F").hidden = true;

    const filtered = addSheet(workbook, FILTERED, tasks);
    const lastRow = FIRST_ROW + tasks.length - 1;
    filtered.autoFilter = `A${FIRST_ROW - 1}:L${lastRow}`;
    tasks.forEach(({ group }, index) => (filtered.getRow(FIRST_ROW + index).hidden = group !== "창업벤처"));

    const locked = addSheet(workbook, PROTECTED, tasks);
    void locked.protect("", { selectLockedCells: true, selectUnlockedCells: true });
    return {
      workbook,
      filters: [{ sheet: FILTERED, column: 0, shown: "창업벤처" }],
      golden: {
        clean: false,
        sheets: {
          [HIDDEN]: { ...read(tasks), findings: ["hidden-columns F:F", "hidden-rows 9:10"] },
          [FILTERED]: { ...read(tasks), findings: ["filtered-rows"] },
          [PROTECTED]: { ...read(tasks), notes: ["sheet-protected"] },
        },
      },
    };
  },
};

function addSheet(workbook: Workbook, name: string, tasks: readonly InventedTask[]): Worksheet {
  const sheet = workbook.addWorksheet(name);
  writeText(sheet, "A1", `2023년 자체평가 점수표(${name})`, TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeBlock(sheet, `A${FIRST_ROW - 1}`, [HEADS], HEAD);
  const rows = tasks.map((task, index): CellValue[] => {
    const row = FIRST_ROW + index;
    return [task.group, task.id, task.name, ...task.points, formula(`SUM(D${row}:I${row})`, totalOf(task)), null, null];
  });
  writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column >= 3 && column <= 9 ? { format: "0.00" } : {}));
  sheet.getColumn(3).width = 28;
  return sheet;
}

const read = (tasks: readonly InventedTask[]): SheetGolden => ({
  columns: {
    group: "A",
    id: "B",
    name: "C",
    achievementPoints: "D",
    effect: "E",
    contribution: "F",
    communication: "G",
    stakeholder: "H",
    collaboration: "I",
    score: "J",
    grade: "K",
    remarks: "L",
  },
  tasks: tasks.map((task, index) => ({
    row: FIRST_ROW + index,
    id: task.id,
    name: task.name,
    group: task.group,
    score: totalOf(task),
  })),
  findings: [],
  notes: [],
});
