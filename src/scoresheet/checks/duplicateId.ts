import { cellAddress, taskTitle, type Check } from "./check";

/** Two tasks of one number: one of them is graded twice, or two are taken for one. */
export const duplicateId: Check = ({ sheet }) => {
  const firstRows = new Map<string, number>();
  return sheet.tasks.flatMap((task) => {
    const id = task.id.normalize("NFKC").replace(/\s+/g, "");
    if (id === "") return [];
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
