import { cellAddress, taskTitle, type Check } from "../check";
import { isWithoutGrade } from "./statedGrades";

/** A task with a score and no grade on a sheet where most have one; a sheet that is not graded yet misses nothing. */
export const gradeMissing: Check = ({ sheet }) => {
  if (sheet.columns.grade === undefined) return [];
  const missing = sheet.tasks.filter(isWithoutGrade);
  if (missing.length * 2 >= sheet.tasks.length) return [];
  return missing
    .filter((task) => task.score.kind !== "blank" || sheet.columns.score === undefined)
    .map((task) => ({
      check: "grade-missing",
      severity: "warning",
      address: cellAddress(sheet, task.row, "grade"),
      task: taskTitle(task),
    }));
};
