import type { NumberReading } from "../../cell/readNumber";
import { hasFormulaAt, valueAt } from "../../grid";
import type { Finding } from "../../finding";
import { cellAddress, taskTitle, type Check } from "../check";
import { plainNumberText } from "./plainNumberText";

/** Excel counts text as no score, so a text among scores would silently change every rank below it. */
export const scoreNotNumber: Check = ({ sheet }) => {
  const { grid } = sheet;
  const column = sheet.columns.score ?? 0;
  return sheet.tasks
    .filter((task) => task.score.kind !== "blank" && !isPlainNumber(task.score))
    .map((task): Finding => {
      const value = valueAt(grid, task.row, column);
      const number = hasFormulaAt(grid, task.row, column) ? null : plainNumberText(value);
      return {
        check: "score-not-number",
        severity: "block",
        address: cellAddress(sheet, task.row, "score"),
        task: taskTitle(task),
        actual: String(value),
        ...(task.score.kind === "number" ? { expected: task.score.value } : {}),
        ...(number === null
          ? {}
          : { fix: [{ row: grid.row + task.row, column: grid.column + column, value: number }] }),
      };
    });
};

/** A score that Excel itself takes for a number. */
export function isPlainNumber(reading: NumberReading): reading is NumberReading & { kind: "number" } {
  return reading.kind === "number" && !reading.fromText;
}
