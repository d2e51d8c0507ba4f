import type { Finding } from "../../finding";
import { computedColumns } from "../../formulas/computedColumns";
import { movedFormula } from "../../formulas/movedFormula";
import { addressAt } from "../../grid";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";

/**
 * A number that somebody typed over a formula: it stays when what it should follow from changes. Text is none: 집계중
 * has no formula, and a number stored as text is a finding of its own. In the column of grades it may be a committee's adjustment.
 */
export const hardCoded: Check = ({ sheet }) =>
  computedColumns(sheet).flatMap(({ meaning, column, cells, example }) =>
    cells
      .filter(({ formula, reading }) => formula === null && reading.kind === "number" && !reading.fromText)
      .map(({ row, task, value }): Finding => ({
        check: "hard-coded",
        severity: meaning === "grade" ? "note" : "warning",
        address: addressAt(sheet.grid, row, column),
        task: taskTitle(task),
        actual: value as string | number,
        expected: movedFormula(example.formula, row - example.row),
        details: { column: columnTitle(sheet, column) },
      })),
  );
