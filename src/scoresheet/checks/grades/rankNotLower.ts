import { cellAddress, taskTitle, type Check } from "../check";

/** A rank that is not the one the rules count ties by: Excel's own RANK gives tied tasks the better place. */
export const rankNotLower: Check = ({ sheet, allocation }) => {
  if (allocation === null) return [];
  return sheet.tasks.flatMap((task, position) => {
    if (task.rank.kind !== "number") return [];
    const { rank: expected, bestRank: upper, tieSize } = allocation.explain(position);
    if (task.rank.value === expected) return [];
    return [
      {
        check: "rank-not-lower" as const,
        severity: "warning" as const,
        address: cellAddress(sheet, task.row, "rank"),
        task: taskTitle(task),
        expected,
        actual: task.rank.value,
        details: { upper, tieSize },
      },
    ];
  });
};
