import type { Finding } from "../../finding";
import { addressAt, columnLetters, isBlankAt } from "../../grid";
import type { ScoreSheet } from "../../scoreSheet";
import { isEmpty, taskCells } from "../../taskCells";
import type { Check } from "../check";
import { columnTitle } from "../columnTitle";

/**
 * A head that was merged over several filled columns without heads of their own: which of them is meant cannot be told, and
 * only the first is read. A column without a head at the end of the table may be somebody's scribbles.
 */
export const headerAmbiguous: Check = ({ sheet }) => {
  const { grid } = sheet;
  const found: Finding[] = [];
  const last = Math.max(...Object.values(sheet.columns));
  let head: number | null = null;
  for (let column = 0; column <= last; column++) {
    if (hasHead(sheet, column)) {
      head = column;
      continue;
    }
    if (head === null || !isFilled(sheet, column)) continue;
    const end = lastWithoutHead(sheet, column, last);
    found.push({
      check: "header-ambiguous",
      severity: "warning",
      address: addressAt(grid, lowestHead(sheet, head), head),
      details: {
        heading: columnTitle(sheet, head),
        columns: `${columnLetters(grid.column + head)}–${columnLetters(grid.column + end)}`,
      },
    });
    column = end;
  }
  return found;
};

function hasHead({ grid, header }: ScoreSheet, column: number): boolean {
  for (let row = header.firstRow; row <= header.lastRow; row++) if (!isBlankAt(grid, row, column)) return true;
  return false;
}

function isFilled(sheet: ScoreSheet, column: number): boolean {
  const cells = taskCells(sheet, column).filter(({ task, row }) => row === task.row);
  return cells.filter(({ value }) => !isEmpty(value)).length * 2 > cells.length;
}

function lastWithoutHead(sheet: ScoreSheet, column: number, last: number): number {
  let end = column;
  while (end < last && !hasHead(sheet, end + 1) && isFilled(sheet, end + 1)) end++;
  return end;
}

function lowestHead({ grid, header }: ScoreSheet, column: number): number {
  let row = header.lastRow;
  while (row > header.firstRow && isBlankAt(grid, row, column)) row--;
  return row;
}
