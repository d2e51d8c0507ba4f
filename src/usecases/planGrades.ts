import type { Allocation } from "../core/allocation/allocateTasks";
import type { ColumnBlock } from "../excel/cellBlocks";
import { readGrade, writeGrade, type GradeFormat } from "../rules/gradeText";
import type { RuleSet } from "../rules/ruleSet";
import { hasFormulaAt, sheetCell } from "../scoresheet/grid";
import type { ScoreSheet } from "../scoresheet/scoreSheet";

/**
 * The cells that 등급 배정 writes: the grade of each task, in the way the sheet writes grades, and its rank where the
 * sheet has a rank column of its own values. Rows between tasks are left as they are.
 *
 * @returns one block a column, or one a cell on a sheet whose tasks are columns; empty where there is no grade column
 */
export function planGrades(
  sheet: ScoreSheet,
  allocation: Allocation,
  ruleSet: Pick<RuleSet, "grades" | "gradeFormat">,
): readonly ColumnBlock[] {
  const { grades } = ruleSet;
  const { grade, rank } = sheet.columns;
  if (grade === undefined) return [];
  const format = usualFormat(sheet, ruleSet);
  const blocks = blocksOf(sheet, grade, (position) => writeGrade(allocation.grades[position]!, format, grades));
  if (rank === undefined || !writesRanks(sheet)) return blocks;
  return [...blocks, ...blocksOf(sheet, rank, (position) => allocation.explain(position).rank)];
}

/** The sheet as it stands once grades were written. */
export function withGrades(
  sheet: ScoreSheet,
  grades: ArrayLike<number>,
  ruleSet: Pick<RuleSet, "grades" | "gradeFormat">,
): ScoreSheet {
  const format = usualFormat(sheet, ruleSet);
  const tasks = sheet.tasks.map((task, position) => ({
    ...task,
    grade: writeGrade(grades[position]!, format, ruleSet.grades),
  }));
  return { ...sheet, tasks };
}

/** Are ranks written? A rank that the sheet computes itself is the sheet's; the checks compare it with ours. */
export const writesRanks = (sheet: ScoreSheet): boolean =>
  sheet.columns.rank !== undefined && formulaRows(sheet, sheet.columns.rank).length === 0;

/** The rows with a formula in a column, from below the header to the last task: a formula above the tasks can fill them. */
export function formulaRows(sheet: ScoreSheet, column: number): readonly number[] {
  const first = sheet.header.lastRow + 1;
  const last = sheet.tasks[sheet.tasks.length - 1]?.row ?? first - 1;
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return rows.filter((row) => hasFormulaAt(sheet.grid, row, column));
}

/** The way in which most of the sheet's grades are written; the rule set's own on a sheet that has none yet. */
export function usualFormat(
  sheet: ScoreSheet,
  { grades, gradeFormat }: Pick<RuleSet, "grades" | "gradeFormat">,
): GradeFormat {
  const uses = new Map<GradeFormat, number>();
  for (const task of sheet.tasks) {
    const format = readGrade(task.grade, grades)?.format;
    if (format !== undefined) uses.set(format, (uses.get(format) ?? 0) + 1);
  }
  const [usual] = [...uses].sort((a, b) => b[1] - a[1]);
  return usual?.[0] ?? gradeFormat;
}

type Content = (position: number) => string | number;

function blocksOf(sheet: ScoreSheet, column: number, content: Content): readonly ColumnBlock[] {
  if (sheet.grid.isTransposed !== true) return [columnBlock(sheet, column, content)];
  return sheet.tasks.map((task, position) => ({
    ...sheetCell(sheet.grid, task.row, column),
    cells: [content(position)],
  }));
}

function columnBlock(sheet: ScoreSheet, column: number, content: Content): ColumnBlock {
  const first = sheet.tasks[0]?.row ?? 0;
  const last = sheet.tasks[sheet.tasks.length - 1]?.row ?? -1;
  const cells: (string | number | null)[] = new Array<null>(last - first + 1).fill(null);
  sheet.tasks.forEach((task, position) => {
    cells[task.row - first] = content(position);
  });
  return { row: sheet.grid.row + first, column: sheet.grid.column + column, cells };
}
