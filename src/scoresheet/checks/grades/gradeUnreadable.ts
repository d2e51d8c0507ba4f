import { readGrade } from "../../../rules/gradeText";
import { cellAddress, taskTitle, type Check } from "../check";

/** A grade that the rules do not know: out of range, misspelt, or a label that contradicts its number. */
export const gradeUnreadable: Check = ({ sheet, ruleSet }) =>
  sheet.tasks
    .filter((task) => task.grade !== "" && readGrade(task.grade, ruleSet.grades) === null)
    .map((task) => ({
      check: "grade-unreadable",
      severity: "warning",
      address: cellAddress(sheet, task.row, "grade"),
      task: taskTitle(task),
      actual: String(task.grade),
    }));
