import { cellAddress, type Check } from "../check";

/** A scored row below a note is a task that was added in the wrong place, or no task: left out in silence it would shift every rank. */
export const taskBelowNote: Check = ({ sheet }) =>
  sheet.strayRows.map((row) => ({
    check: "task-below-note",
    severity: "block",
    address: cellAddress(sheet, row, "score"),
  }));
