import type { Finding } from "../../finding";
import { addressAt } from "../../grid";
import type { TaskCell } from "../../taskCells";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";
import { numberColumns, type NumberColumn } from "./numberColumns";
import { saysNone } from "./saysNone";

/** Text among numbers, of which no number can be read: Excel passes over it, and sums and ranks come out without it. */
export const notANumber: Check = ({ sheet }) =>
  numberColumns(sheet).flatMap((numbers) =>
    numbers.cells
      .filter((cell) => cell.reading.kind === "text" && !saysNone(cell.reading.text) && isOutOfPlace(cell, numbers))
      .map(({ task, row, value }): Finding => ({
        check: "not-a-number",
        severity: "warning",
        address: addressAt(sheet.grid, row, numbers.column),
        task: taskTitle(task),
        actual: String(value),
        details: { column: columnTitle(sheet, numbers.column) },
      })),
  );

/** An indicator that is not counted at all (법 개정 완료) has words for target, actual and rate. */
function isOutOfPlace({ task, row }: TaskCell, { meaning }: NumberColumn): boolean {
  const indicator = task.indicators.find((own) => own.row === row);
  const [target, actual] = [indicator?.target.kind === "number", indicator?.actual.kind === "number"];
  // A new indicator (신규) has no past.
  if (meaning === "past") return false;
  if (meaning === "target") return actual;
  if (meaning === "actual") return target;
  return meaning === "rate" ? target && actual : true;
}
