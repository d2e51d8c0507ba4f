import { readNumber } from "../../cell/readNumber";
import type { Finding } from "../../finding";
import { addressAt, valueAt } from "../../grid";
import { tableColumns } from "../../tableColumns";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";
import { lostFormula } from "./functionsLost";

/** A function that is still at work will have a value soon. */
const BUSY = "#BUSY!";

/**
 * Excel's error values, one finding for each column and error, since one error is carried into many cells. A score that is
 * an error blocks by itself and is not told twice, nor are lost functions, which have a finding of their own.
 */
export const errorValue: Check = ({ sheet }) => {
  const ofTasks = sheet.tasks.flatMap((task) => task.indicators.map(({ row }) => ({ task, row })));
  const ofSums = sheet.subtotalRows.map((row) => ({ task: null, row }));
  return [...tableColumns(sheet)].flatMap((column) => {
    const found = new Map<string, Finding>();
    for (const { task, row } of column === sheet.columns.score ? ofSums : [...ofTasks, ...ofSums]) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value !== "string" || !value.startsWith("#")) continue;
      const reading = readNumber(value);
      if (reading.kind !== "error" || reading.text === BUSY || lostFormula(sheet.grid, row, column) !== null) continue;
      const first = found.get(reading.text) ?? {
        check: "error-value",
        severity: "warning",
        address: addressAt(sheet.grid, row, column),
        ...(task === null ? {} : { task: taskTitle(task) }),
        actual: reading.text,
        details: { column: columnTitle(sheet, column) },
      };
      const count = Number(first.details?.["count"] ?? 0) + 1;
      found.set(reading.text, { ...first, details: { ...first.details, count } });
    }
    return [...found.values()];
  });
};
