import { columnLetters, isBlankAt, rowCount, type Grid } from "../../grid";
import { tableColumns } from "../../tableColumns";
import type { Check } from "../check";
import { runsOf } from "./runsOf";

/** Columns that hold something and that nobody sees: a warning where one of them is read as part of the score sheet. */
export const hiddenColumns: Check = ({ sheet }) => {
  const { grid } = sheet;
  const read = tableColumns(sheet);
  const hidden = grid.form.hiddenColumns.filter((column) => holdsSomething(grid, column));
  const runs = runsOf(hidden).map(({ first, last }) => [first, last].map(lettersIn(grid)).join(":"));
  const [address] = runs;
  if (address === undefined) return [];
  return [
    {
      check: "hidden-columns",
      severity: hidden.some((column) => read.has(column)) ? "warning" : "note",
      address,
      details: { columns: runs.join(", "), count: hidden.length },
    },
  ];
};

const lettersIn =
  (grid: Grid) =>
  (column: number): string =>
    columnLetters(grid.column + column);

function holdsSomething(grid: Grid, column: number): boolean {
  for (let row = 0; row < rowCount(grid); row++) if (!isBlankAt(grid, row, column)) return true;
  return false;
}
