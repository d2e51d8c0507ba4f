import { cellText } from "../../cell/cellText";
import { cellAddress, taskTitle, type Check } from "../check";
import { isWithoutGrade, statedGrades, tasksAddress } from "./statedGrades";

/**
 * A grade that the rules do not know: out of range, misspelt, or a label that contradicts its number. Where most grades are
 * such, they are those of another rule set, and one finding says so.
 */
export const gradeUnreadable: Check = ({ sheet, ruleSet }) => {
  const stated = statedGrades(sheet, ruleSet.grades);
  const graded = sheet.tasks.filter((task) => !isWithoutGrade(task)).length;
  const unreadable = sheet.tasks.filter((task, position) => stated[position] === null && !isWithoutGrade(task));
  const [first] = unreadable;
  if (first === undefined) return [];
  if (unreadable.length > 1 && unreadable.length * 2 > graded) {
    return [
      {
        check: "grade-unreadable",
        severity: "warning",
        address: tasksAddress(sheet, "grade", unreadable),
        actual: cellText(first.grade),
        details: { count: unreadable.length, of: graded },
      },
    ];
  }
  return unreadable.map((task) => ({
    check: "grade-unreadable",
    severity: "warning",
    address: cellAddress(sheet, task.row, "grade"),
    task: taskTitle(task),
    actual: cellText(task.grade),
  }));
};
