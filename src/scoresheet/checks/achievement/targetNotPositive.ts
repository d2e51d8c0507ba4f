import { valueAt } from "../../grid";
import { cellAddress, taskTitle, type Check } from "../check";

/** A target of 0 or below beside an actual: there is no rate actual ÷ target. */
export const targetNotPositive: Check = ({ sheet }) =>
  sheet.tasks.flatMap((task) =>
    task.indicators
      .filter(({ target, actual }) => target.kind === "number" && target.value <= 0 && actual.kind === "number")
      .map(({ row }) => ({
        check: "target-not-positive",
        severity: "warning",
        address: cellAddress(sheet, row, "target"),
        task: taskTitle(task),
        actual: String(valueAt(sheet.grid, row, sheet.columns.target!)),
      })),
  );
