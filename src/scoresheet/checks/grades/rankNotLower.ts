import type { Finding } from "../../finding";
import { hasFormulaAt } from "../../grid";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";
import { rankedBy } from "./rankedBy";

/**
 * Ranks that are not those the rules count ties by: Excel's own RANK gives tied tasks the better place. Says which rule all of
 * the sheet's ranks follow instead, if one does.
 */
export const rankNotLower: Check = ({ sheet, ruleSet, allocation, lastResult }) => {
  const ranks = sheet.tasks.map(({ rank }) => (rank.kind === "number" ? rank.value : null));
  if (allocation === null || ranks.every((rank) => rank === null)) return [];
  const { ties } = ruleSet.allocation;
  const { parts, rule } = rankedBy(ranks, { sheet, ruleSet, allocation, lastResult });
  if (rule === ties) return [];
  const findings: (Finding | undefined)[] = [];
  for (const { ranking, positions } of parts) {
    positions.forEach((position, at) => {
      const [rank, expected] = [ranks[position] ?? null, ranking.rank(at, ties)];
      if (rank === null || rank === expected) return;
      const task = sheet.tasks[position]!;
      const { upper, tieSize } = ranking.standing(at);
      findings[position] = {
        check: "rank-not-lower",
        severity: "warning",
        address: cellAddress(sheet, task.row, "rank"),
        task: taskTitle(task),
        expected,
        actual: rank,
        details: { upper, tieSize, rule: rule ?? "none" },
        ...fixOf(sheet, task, expected),
      };
    });
  }
  return findings.filter((finding) => finding !== undefined);
};

/** A rank that was typed can be put right; one that is computed needs another formula. */
function fixOf({ grid, columns }: ScoreSheet, { row, rank }: Task, expected: number): Pick<Finding, "fix"> {
  const column = columns.rank;
  if (column === undefined || rank.kind !== "number" || hasFormulaAt(grid, row, column)) return {};
  const value = rank.fromText ? `${expected}${rank.unit}` : expected;
  return { fix: [{ row: grid.row + row, column: grid.column + column, value }] };
}
