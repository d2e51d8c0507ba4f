import { columnLetters } from "../../src/scoresheet/grid";
import type { TaskInput } from "./cleanTasks";
import { round } from "./excelResults";
import type { DraftCell } from "./sheetDraft";
import {
  at,
  CROSS_HEAD_ROW,
  crossRow,
  FIRST_ROW,
  GRADES,
  GROUPS,
  LAST_ROW,
  letters,
  LIST_HEAD_ROW,
  SUMMARY_HEAD_ROW,
  summaryRow,
  TABLE,
  tableCell,
  tableRow,
} from "./sheetLayout";

/** Puts a cell into a row as Excel numbers it, and a column from A on. */
export type Put = (row: number, column: number, cell: DraftCell) => void;

/** The tables of grades beside the score table, by formulas that count its grades. */
export function putTables(put: Put, tasks: readonly TaskInput[], grades: readonly number[]): void {
  const headRow = (row: number, label: string) =>
    [label, ...GRADES.map((grade) => `${grade}등급`), "계"].forEach((value, index) =>
      put(row, TABLE + index, { value }),
    );
  const gradeCells = `$${letters("grade")}$${FIRST_ROW}:$${letters("grade")}$${LAST_ROW}`;
  const groupCells = `$${letters("group")}$${FIRST_ROW}:$${letters("group")}$${LAST_ROW}`;
  const countsRow = (row: number, label: string, group: string | null) => {
    const counts = GRADES.map(
      (grade) => tasks.filter((task, at) => grades[at] === grade && (group === null || task.group === group)).length,
    );
    put(row, TABLE, { value: label });
    counts.forEach((value, index) => {
      const formula =
        group === null
          ? `=COUNTIF(${gradeCells},${index + 1})`
          : `=COUNTIFS(${groupCells},$${columnLetters(TABLE)}${row},${gradeCells},${index + 1})`;
      put(row, TABLE + 1 + index, { formula, value });
    });
    put(row, TABLE + 8, { formula: `=SUM(${tableRow(row)})`, value: counts.reduce((sum, count) => sum + count, 0) });
    return counts;
  };

  headRow(SUMMARY_HEAD_ROW, "구분");
  const counts = countsRow(summaryRow.counts, "과제 수", null);
  put(summaryRow.percents, TABLE, { value: "비율(%)" });
  put(summaryRow.cumulative, TABLE, { value: "누적비율(%)" });
  let cumulative = 0;
  counts.forEach((count, index) => {
    cumulative += count;
    const [first, own] = [tableCell(summaryRow.counts, 1), tableCell(summaryRow.counts, index + 1)];
    const all = `$${columnLetters(TABLE + 8)}$${summaryRow.counts}`;
    const share = round((count / tasks.length) * 100, 1);
    put(summaryRow.percents, TABLE + 1 + index, { formula: `=ROUND(${own}/${all}*100,1)`, value: share });
    put(summaryRow.cumulative, TABLE + 1 + index, {
      formula: `=ROUND(SUM($${first}:${own})/${all}*100,1)`,
      value: round((cumulative / tasks.length) * 100, 1),
    });
  });

  headRow(CROSS_HEAD_ROW, "분과");
  for (const group of GROUPS) countsRow(crossRow(group), group, group);
  countsRow(crossRow("합계"), "합계", null);
}

/** The list of final grades below the score table. */
export function putList(put: Put, tasks: readonly TaskInput[], grades: readonly number[]): void {
  put(LIST_HEAD_ROW - 1, 0, { value: "등급 확정 명단" });
  ["과제번호", "관리과제명", "등급"].forEach((value, index) => put(LIST_HEAD_ROW, 1 + index, { value }));
  tasks.forEach(({ id, name }, position) => {
    const row = LIST_HEAD_ROW + 1 + position;
    put(row, 1, { value: id });
    put(row, 2, { value: name });
    put(row, 3, { formula: `=${at("grade", id)}`, value: grades[position]! });
  });
}
