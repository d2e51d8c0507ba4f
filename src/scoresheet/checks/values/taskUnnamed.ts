import { cellAddress, taskTitle, type Check } from "../check";

/** A number and a score without a name: a line that was prepared and holds a formula, or a task that someone forgot to name. */
export const taskUnnamed: Check = ({ sheet }) =>
  sheet.columns.name === undefined
    ? []
    : sheet.tasks
        .filter((task) => task.name === "" && task.id !== "")
        .map((task) => ({
          check: "task-unnamed",
          severity: "block",
          address: cellAddress(sheet, task.row, "name"),
          task: taskTitle(task),
        }));
