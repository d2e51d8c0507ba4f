import type { Finding } from "../../finding";
import { foldName } from "../../foldName";
import { cellAddress, taskTitle, type Check } from "../check";

/**
 * One name twice in a subcommittee, under different numbers or none: one task is graded twice. The same number twice is a
 * finding of its own.
 */
export const duplicateName: Check = ({ sheet }) => {
  const first = new Map<string, (typeof sheet.tasks)[number]>();
  return sheet.tasks.flatMap((task): Finding[] => {
    if (task.name === "") return [];
    const key = JSON.stringify([task.group, foldName(task.name)]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, task);
      return [];
    }
    if (sheet.columns.id !== undefined && foldName(task.id) === foldName(earlier.id)) return [];
    return [
      {
        check: "duplicate-name",
        severity: "warning",
        address: cellAddress(sheet, task.row, "name"),
        task: taskTitle(task),
        actual: task.name,
        details: { first: cellAddress(sheet, earlier.row, "name"), other: taskTitle(earlier) },
      },
    ];
  });
};
