import type { Finding } from "../../finding";
import { formulaPlace } from "../../formulas/formulaPlace";
import { firstRowOutside, rangesOverTasks, rowsWithin, type RowSpan } from "../../formulas/rangesOverTasks";
import { addressAt, hasFormulaAt } from "../../grid";
import type { Task } from "../../scoreSheet";
import { tableColumns } from "../../tableColumns";
import { taskTitle, type Check } from "../check";
import { taskSets, type TaskSets } from "./taskSets";

/** The columns whose formulas compare a task with the others. */
const COMPARING = ["score", "groupRank", "rank", "grade"] as const;

/**
 * A formula whose range over the tasks stops short: a task that was added later is neither ranked against nor counted.
 * One finding for all tasks' formulas of a column.
 */
export const outsideFormulas: Check = ({ sheet }) => {
  const sets = taskSets(sheet);
  const found = new Map<string, Finding>();
  const look = (row: number, column: number, task: Task | null) => {
    if (!hasFormulaAt(sheet.grid, row, column)) return;
    const formula = String(sheet.grid.formulas[row]?.[column]);
    for (const { column: read, spans } of rangesOverTasks(formula, formulaPlace(sheet, row, task))) {
      const wholes = task === null ? sets.summedUp(spans) : [comparedWith(task, spans, sets)];
      const leftOut = firstLeftOut(spans, wholes);
      if (leftOut === null) continue;
      const key = task === null ? addressAt(sheet.grid, row, column) : `column ${column}`;
      const first = found.get(key) ?? {
        check: "outside-formulas",
        severity: "warning",
        address: addressAt(sheet.grid, row, column),
        task: taskTitle(sets.taskAt(leftOut)),
        details: { formula, leftOut: addressAt(sheet.grid, leftOut - sheet.grid.row, read - sheet.grid.column) },
      };
      const count = Number(first.details?.["count"] ?? 0) + 1;
      found.set(key, { ...first, details: { ...first.details, count } });
      return;
    }
  };
  for (const meaning of COMPARING) {
    const column = sheet.columns[meaning];
    if (column !== undefined) sheet.tasks.forEach((task) => look(task.row, column, task));
  }
  const columns = [...tableColumns(sheet)];
  sheet.subtotalRows.forEach((row) => columns.forEach((column) => look(row, column, null)));
  for (const table of sheet.gradeTables) {
    table.rows.forEach(({ row }) => table.columns.forEach((column) => look(row, column, null)));
  }
  return [...found.values()];
};

/** A task is compared with its own subcommittee where the range holds no other, and else with all tasks. */
function comparedWith(task: Task, spans: readonly RowSpan[], sets: TaskSets): readonly number[] {
  const own = sets.ofGroup(task.group);
  return rowsWithin(sets.all, spans) === rowsWithin(own, spans) ? own : sets.all;
}

/** Nothing where the range holds one of the sets whole, or no more than half of any: then it is meant for something else. */
function firstLeftOut(spans: readonly RowSpan[], wholes: readonly (readonly number[])[]): number | null {
  const missing = wholes
    .map((rows) => ({ rows, count: rows.length - rowsWithin(rows, spans) }))
    .sort((a, b) => a.count - b.count);
  const [nearest] = missing;
  if (nearest === undefined || nearest.count === 0 || nearest.count * 2 >= nearest.rows.length) return null;
  return firstRowOutside(nearest.rows, spans);
}
