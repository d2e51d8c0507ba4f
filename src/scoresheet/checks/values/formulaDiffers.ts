import type { Finding } from "../../finding";
import { cellReferences } from "../../formulas/cellReferences";
import { computedColumns, type ComputedColumn } from "../../formulas/computedColumns";
import { movedFormula } from "../../formulas/movedFormula";
import { addressAt } from "../../grid";
import type { Task } from "../../scoreSheet";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";

/** A form that stands in more cells than this, and in more than this share of them, was meant. */
const MOST_BY_CHANCE = 2;
const MOST_PERCENT_BY_CHANCE = 2;

/** A formula that is not the one of its neighbours: one of them computes something else. */
export const formulaDiffers: Check = ({ sheet }) =>
  computedColumns(sheet).flatMap((computed) => {
    const { column, cells, example, usualForm } = computed;
    return cells.flatMap(({ row, task, formula, form }): Finding[] => {
      if (formula === null || form === null || form === usualForm || wasMeant(form, computed)) return [];
      if (combinesOwnRows(formula, task, sheet.grid.row)) return [];
      return [
        {
          check: "formula-differs",
          severity: "warning",
          address: addressAt(sheet.grid, row, column),
          task: taskTitle(task),
          actual: formula,
          expected: movedFormula(example.formula, row - example.row),
          details: { column: columnTitle(sheet, column) },
        },
      ];
    });
  });

const wasMeant = (form: string, { uses, cells }: ComputedColumn): boolean => {
  const times = uses.get(form) ?? 0;
  return times > MOST_BY_CHANCE && times * 100 > cells.length * MOST_PERCENT_BY_CHANCE;
};

/** A task with several indicators needs a formula of its own (AVERAGE over its rows), as long as it reads no other task. */
function combinesOwnRows(formula: string, task: Task, gridRow: number): boolean {
  const first = gridRow + task.row;
  const last = gridRow + (task.indicators.at(-1)?.row ?? task.row);
  if (first === last) return false;
  return cellReferences(formula).every(
    (reference) =>
      reference.sheet !== null ||
      reference.first.isRowFixed ||
      (reference.first.row >= first && reference.last.row <= last),
  );
}
