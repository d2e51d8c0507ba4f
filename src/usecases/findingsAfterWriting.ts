import type { Allocation } from "../core/allocation/allocateTasks";
import type { RuleSet } from "../rules/ruleSet";
import { kindOf } from "../scoresheet/checks/checkTable";
import { GRADE_CHECKS } from "../scoresheet/checks/grades/gradeChecks";
import type { Finding } from "../scoresheet/finding";
import { hasFormulaAt } from "../scoresheet/grid";
import type { GradeTable, ScoreSheet } from "../scoresheet/scoreSheet";

/**
 * What is still to be said once grades were written: what was found of grades and ranks spoke of what has just been replaced,
 * so these checks run again on what stands there now.
 *
 * @param findings - of the sheet as it was read
 * @param sheet - as it was read
 * @param allocation - the grades that were written
 * @param ruleSet - the rules they follow from
 * @param ranksWritten - were the ranks written as well?
 */
export function findingsAfterWriting(
  findings: readonly Finding[],
  sheet: ScoreSheet,
  allocation: Allocation,
  ruleSet: RuleSet,
  ranksWritten: boolean,
): readonly Finding[] {
  const tasks = sheet.tasks.map((task, position) => ({
    ...task,
    grade: allocation.grades[position]!,
    rank: ranksWritten ? { kind: "blank" as const } : task.rank,
  }));
  const written = { ...sheet, tasks, gradeTables: sheet.gradeTables.map((table) => typedRows(sheet, table)) };
  const context = { sheet: written, ruleSet, allocation, lastResult: null };
  return [
    ...findings.filter(({ check }) => kindOf(check) !== "grades" && !SETTLED.has(check)),
    ...Object.values(GRADE_CHECKS).flatMap(({ find }) => find?.(context) ?? []),
  ];
}

/** Settled by the writing itself: the rules in force now were used, and the protection left the cells open. */
const SETTLED: ReadonlySet<string> = new Set(["rules-changed", "sheet-protected"]);

/** The rows of a table of counts that no formula fills: what formulas count of the new grades was not read. */
const typedRows = ({ grid }: ScoreSheet, table: GradeTable): GradeTable => ({
  ...table,
  rows: table.rows.filter(({ row }) => !table.columns.some((column) => hasFormulaAt(grid, row, column))),
});
