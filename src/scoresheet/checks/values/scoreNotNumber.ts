import type { NumberReading } from "../../cell/readNumber";
import { valueAt } from "../../grid";
import { cellAddress, taskTitle, type Check } from "../check";

/** Excel counts text as no score, so a text among scores would silently change every rank below it. */
export const scoreNotNumber: Check = ({ sheet }) =>
  sheet.tasks
    .filter((task) => task.score.kind !== "blank" && !isPlainNumber(task.score))
    .map((task) => ({
      check: "score-not-number",
      severity: "block",
      address: cellAddress(sheet, task.row, "score"),
      task: taskTitle(task),
      actual: String(valueAt(sheet.grid, task.row, sheet.columns.score ?? 0)),
      ...(task.score.kind === "number" ? { expected: task.score.value } : {}),
    }));

/** A score that Excel itself takes for a number. */
export function isPlainNumber(reading: NumberReading): reading is NumberReading & { kind: "number" } {
  return reading.kind === "number" && !reading.fromText;
}
