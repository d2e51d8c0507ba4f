import { membersOfGroups } from "../../../core/ranking/membersOfGroups";
import type { Finding } from "../../finding";
import { addressAt, valueAt } from "../../grid";
import { ITEM_COLUMNS } from "../../rows/taskItems";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { isEmpty } from "../../taskCells";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";

/** A blank cell is worth a word where this share of the subcommittee's tasks have an entry. */
const LEAST_PERCENT = 80;
/** In a smaller subcommittee the whole sheet is looked at as well. */
const SMALL_GROUP = 5;

/**
 * Points or a label that a task lacks while the others of its subcommittee have them: it was forgotten, and counts as 0 in
 * the total. Subcommittees need not judge the same items; and a bonus is nothing that every task has.
 */
export const itemMissing: Check = ({ sheet }) => {
  const groups = membersOfGroups(sheet.tasks.map(({ group }) => group));
  return itemColumns(sheet).flatMap((column) => {
    const lacks = (task: Task) => isEmpty(valueAt(sheet.grid, task.row, column));
    const mostOfAllHave = mostHave(sheet.tasks, lacks);
    return [...groups.values()].flatMap((positions) => {
      const tasks = positions.map((position) => sheet.tasks[position]!);
      const missing = tasks.filter(lacks);
      const isUsual = tasks.length < SMALL_GROUP ? mostOfAllHave : mostHave(tasks, lacks);
      if (!isUsual || missing.length === tasks.length) return [];
      return missing.map((task): Finding => ({
        check: "item-missing",
        severity: "warning",
        address: addressAt(sheet.grid, task.row, column),
        task: taskTitle(task),
        details: { column: columnTitle(sheet, column) },
      }));
    });
  });
};

function mostHave(tasks: readonly Task[], lacks: (task: Task) => boolean): boolean {
  const having = tasks.filter((task) => !lacks(task)).length;
  return having * 100 >= tasks.length * LEAST_PERCENT;
}

/** The columns of points, labels and weights that make up a task's points. */
function itemColumns({ columns }: ScoreSheet): readonly number[] {
  const meanings = Object.entries(ITEM_COLUMNS).flatMap(([item, { points, label }]) =>
    item === "bonus" ? [] : [points, ...(label === null ? [] : [label])],
  );
  return [...meanings, "initiative" as const, "representativeness" as const]
    .map((meaning) => columns[meaning])
    .filter((column) => column !== undefined);
}
