import { writeGrade } from "../../rules/gradeText";
import type { RuleSet } from "../../rules/ruleSet";
import { addressAt } from "../../scoresheet/grid";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import { usualFormat } from "../planGrades";

/** A cell of the grade column that writing would change. */
export interface ChangedCell {
  readonly position: number;
  readonly address: string;
  /** What stands in the cell, and what would; `""` for nothing. */
  readonly before: string;
  readonly after: string;
}

/** The cells of the grade column that would hold something else, in the order of the tasks. */
export function changedCells(
  sheet: ScoreSheet,
  grades: ArrayLike<number>,
  ruleSet: Pick<RuleSet, "grades" | "gradeFormat">,
): readonly ChangedCell[] {
  const { grade } = sheet.columns;
  if (grade === undefined) return [];
  const format = usualFormat(sheet, ruleSet);
  return sheet.tasks.flatMap((task, position) => {
    const before = String(task.grade);
    const after = String(writeGrade(grades[position]!, format, ruleSet.grades));
    return before === after ? [] : [{ position, address: addressAt(sheet.grid, task.row, grade), before, after }];
  });
}
