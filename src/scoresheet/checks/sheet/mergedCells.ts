import { addressAt, isBlankAt } from "../../grid";
import type { Task } from "../../scoreSheet";
import type { Check } from "../check";

/**
 * Tasks whose further rows leave the task's own cells blank or merged: sorting the table tears them apart, and Excel refuses
 * to sort merged cells of different sizes. It is told from the cells themselves, since asking Excel for merged areas loses
 * the user's undo stack (OfficeDev/office-js #5918).
 */
export const mergedCells: Check = ({ sheet }) => {
  const { grid } = sheet;
  const own = [sheet.columns.group, sheet.columns.id, sheet.columns.name].filter((column) => column !== undefined);
  const isTorn = ({ indicators }: Task, column: number) =>
    indicators.slice(1).some(({ row }) => isBlankAt(grid, row, column));
  const torn = sheet.tasks.filter((task) => own.some((column) => isTorn(task, column)));
  const [first] = torn;
  if (first === undefined) return [];
  const column = Math.min(...own.filter((one) => isTorn(first, one)));
  const last = first.indicators.at(-1)?.row ?? first.row;
  return [
    {
      check: "merged-cells",
      severity: "note",
      address: `${addressAt(grid, first.row, column)}:${addressAt(grid, last, column)}`,
      details: { count: torn.length },
    },
  ];
};
