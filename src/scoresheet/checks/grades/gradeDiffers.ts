import { cellAddress, taskTitle, type Check } from "../check";
import { statedGrades, tasksAddress } from "./statedGrades";

/**
 * A grade on the sheet that is not the one the quota gives: moved by the committee, or left over from older scores. Where
 * most grades differ, they were not moved but given by another scheme, and one note says so.
 */
export const gradeDiffers: Check = ({ sheet, ruleSet, allocation }) => {
  if (allocation === null) return [];
  const stated = statedGrades(sheet, ruleSet.grades);
  const graded = [...stated.keys()].filter((position) => stated[position] !== null);
  const differing = graded.filter((position) => stated[position] !== allocation.grades[position]);
  if (differing.length > 1 && differing.length * 2 > graded.length) {
    return [
      {
        check: "grade-differs",
        severity: "note",
        address: tasksAddress(sheet, "grade"),
        details: { count: differing.length, of: graded.length },
      },
    ];
  }
  return differing.map((position) => {
    const task = sheet.tasks[position]!;
    return {
      check: "grade-differs",
      severity: "note",
      address: cellAddress(sheet, task.row, "grade"),
      task: taskTitle(task),
      expected: allocation.grades[position]!,
      actual: stated[position]!,
    };
  });
};
