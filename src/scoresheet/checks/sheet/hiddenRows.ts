import { isBlankAt, columnCount, type Grid } from "../../grid";
import type { Check } from "../check";
import { runsOf } from "./runsOf";

/**
 * Rows that hold something and that nobody sees. A hidden task is ranked like any other; below a filter nobody can tell
 * what was hidden on purpose, which is a finding of its own.
 */
export const hiddenRows: Check = ({ sheet }) => {
  const { grid } = sheet;
  if (grid.form.isFiltered) return [];
  const hidden = grid.form.hiddenRows.filter((row) => holdsSomething(grid, row));
  const isHidden = new Set(hidden);
  const tasks = sheet.tasks.filter(({ indicators }) => indicators.some(({ row }) => isHidden.has(row)));
  const runs = runsOf(hidden).map(({ first, last }) => `${grid.row + first + 1}:${grid.row + last + 1}`);
  const [address] = runs;
  if (address === undefined) return [];
  return [
    {
      check: "hidden-rows",
      severity: tasks.length > 0 ? "warning" : "note",
      address,
      details: { rows: runs.join(", "), count: hidden.length, tasks: tasks.length },
    },
  ];
};

function holdsSomething(grid: Grid, row: number): boolean {
  for (let column = 0; column < columnCount(grid); column++) if (!isBlankAt(grid, row, column)) return true;
  return false;
}
