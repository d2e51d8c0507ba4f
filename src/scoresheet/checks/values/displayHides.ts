import { scoreUnits } from "../../../core/ranking/scoreUnits";
import type { Finding } from "../../finding";
import { textAt } from "../../grid";
import type { Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";
import { isPlainNumber } from "./scoreNotNumber";

/**
 * What the shown digits of scores hide. Two scores that are shown alike get different grades: it looks like a mistake, and is
 * none. Or two that are shown differently tie at the digits at which the rules compare, and are ranked as if they did not.
 */
export const displayHides: Check = ({ sheet, ruleSet, allocation }) => {
  if (allocation === null || sheet.columns.score === undefined) return [];
  const column = sheet.columns.score;
  const scored = sheet.tasks.flatMap((task, position): Scored[] => {
    if (!isPlainNumber(task.score)) return [];
    const shown = textAt(sheet.grid, task.row, column).trim();
    const units = scoreUnits(task.score.value, ruleSet.allocation.scoreDigits);
    return [{ task, shown, units, score: task.score.value, grade: allocation.grades[position]! }];
  });
  scored.sort((a, b) => b.units - a.units || b.score - a.score || a.task.row - b.task.row);
  return scored.flatMap((lower, index): Finding[] => {
    const upper = scored[index - 1];
    // A column that is too narrow shows #### for every number.
    if (upper === undefined || !/\d/.test(lower.shown) || !/\d/.test(upper.shown)) return [];
    const decides = lower.shown === upper.shown && lower.units !== upper.units && lower.grade !== upper.grade;
    const parts = lower.shown !== upper.shown && lower.units === upper.units && ranksDiffer(upper.task, lower.task);
    if (!decides && !parts) return [];
    return [
      {
        check: "display-hides",
        severity: decides ? "warning" : "note",
        address: cellAddress(sheet, upper.task.row, "score"),
        task: taskTitle(upper.task),
        actual: upper.score,
        expected: lower.score,
        details: {
          hides: decides ? "difference" : "tie",
          shown: upper.shown,
          otherShown: lower.shown,
          other: taskTitle(lower.task),
          otherCell: cellAddress(sheet, lower.task.row, "score"),
        },
      },
    ];
  });
};

interface Scored {
  readonly task: Task;
  /** As the cell shows the score. */
  readonly shown: string;
  /** The score as it is compared. */
  readonly units: number;
  readonly score: number;
  readonly grade: number;
}

const ranksDiffer = (a: Task, b: Task): boolean =>
  a.rank.kind === "number" && b.rank.kind === "number" && a.rank.value !== b.rank.value;
