import type { CellValue, Workbook } from "exceljs";
import type { SheetGolden } from "../golden";
import { firstTasks } from "../inventedTasks";
import { sumOf } from "../standing";
import { MADE_UP } from "../template";
import { formula, HEAD, LEFT, TITLE, writeBlock, writeText } from "../writeBlock";

export const FORM = "형식";
const FIRST_ROW = 5;

/** A sheet whose form is the fault: a head over two columns, a sum of itself, a task below the notes. */
export function formSheet(workbook: Workbook): SheetGolden {
  const all = firstTasks(9, 1);
  const [listed, stray] = [all.slice(0, 8), all[8]!];
  const sheet = workbook.addWorksheet(FORM);
  writeText(sheet, "A1", "2023년 자체평가 점수", TITLE);
  writeText(sheet, "A2", MADE_UP);
  writeBlock(sheet, "A4", [["과제번호", "과제명", "정책효과", LEFT, "소통노력도(10)", "총점", "등급"]], HEAD);
  const items = ({ points }: (typeof all)[number]) => [points[1], points[2], points[3]];
  const rows = listed.map((task, index): CellValue[] => {
    const row = FIRST_ROW + index;
    return [task.id, task.name, ...items(task), formula(`SUM(C${row}:E${row})`, sumOf(items(task))), null];
  });
  writeBlock(sheet, `A${FIRST_ROW}`, rows, () => ({}));
  sheet.getCell("F10").value = formula("SUM(C10:F10)", 0);
  writeText(sheet, "A14", "※ 추가 과제는 아래에 적음");
  writeBlock(sheet, "A15", [[stray.id, stray.name, ...items(stray), sumOf(items(stray)), null]], () => ({}));
  sheet.getColumn(2).width = 28;
  return {
    columns: { id: "A", name: "B", effect: "C", communication: "E", score: "F", grade: "G" },
    tasks: listed.map((task, index) => ({
      row: FIRST_ROW + index,
      id: task.id,
      name: task.name,
      group: "",
      score: FIRST_ROW + index === 10 ? 0 : sumOf(items(task)),
    })),
    findings: ["header-ambiguous C4", "circular-total F10", "formula-differs F10", "task-below-note F15"],
    notes: [],
  };
}
