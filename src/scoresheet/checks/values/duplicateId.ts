import { foldHeader } from "../../header/columnMeanings";
import { headings } from "../../header/headings";
import { cellAddress, taskTitle, type Check } from "../check";

const SERIAL = /^(?:연번|순번|번호|no)$/;

/** Two tasks of one number: one of them is graded twice, or two are taken for one. */
export const duplicateId: Check = ({ sheet }) => {
  const firstRows = new Map<string, number>();
  const isSerial = SERIAL.test(
    foldHeader(sheet.columns.id === undefined ? "" : headings(sheet.grid, sheet.header, sheet.columns.id).at(-1)),
  );
  return sheet.tasks.flatMap((task) => {
    const number = task.id.normalize("NFKC").replace(/\s+/g, "");
    if (number === "") return [];
    // A serial number may start again in each group; a task number is one of all.
    const id = isSerial ? `${task.group} ${number}` : number;
    const first = firstRows.get(id);
    if (first === undefined) {
      firstRows.set(id, task.row);
      return [];
    }
    return [
      {
        check: "duplicate-id" as const,
        severity: "warning" as const,
        address: cellAddress(sheet, task.row, "id"),
        task: taskTitle(task),
        actual: task.id,
        details: { first: cellAddress(sheet, first, "id") },
      },
    ];
  });
};
