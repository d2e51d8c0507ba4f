import { cellAddress, taskTitle, type Check } from "../check";

/**
 * A task without a score can be neither ranked nor left out: its place in the quota is open. Without a column of scores one finding
 * says that, not one for each task.
 */
export const scoreMissing: Check = ({ sheet }) =>
  sheet.tasks
    .filter((task) => sheet.columns.score !== undefined && task.score.kind === "blank")
    .map((task) => ({
      check: "score-missing",
      severity: "block",
      address: cellAddress(sheet, task.row, "score"),
      task: taskTitle(task),
    }));
