import { readGrade } from "../../../rules/gradeText";
import { cellAddress, taskTitle, type Check } from "../check";

/**
 * A grade on the sheet that is not the one the quota gives: moved by the committee, or left over from older scores.
 * Only where the sheet is graded as a whole is that worth saying task by task.
 */
export const gradeDiffers: Check = ({ sheet, ruleSet, allocation }) => {
  if (allocation === null) return [];
  return sheet.tasks.flatMap((task, position) => {
    const grade = readGrade(task.grade, ruleSet.grades)?.grade;
    const expected = allocation.grades[position];
    if (grade === undefined || expected === undefined || grade === expected) return [];
    return [
      {
        check: "grade-differs" as const,
        severity: "note" as const,
        address: cellAddress(sheet, task.row, "grade"),
        task: taskTitle(task),
        expected,
        actual: grade,
      },
    ];
  });
};
