import { readGrade } from "../../../rules/gradeText";
import type { GradeRule } from "../../../rules/quota";
import { readNumber } from "../../cell/readNumber";
import { addressAt } from "../../grid";
import type { ColumnMeaning } from "../../header/columnMeanings";
import type { ScoreSheet, Task } from "../../scoreSheet";

/** The grade of each task as it stands on the sheet, 1 for the best; `null` where there is none or the rules do not know it. */
export function statedGrades(
  { tasks }: Pick<ScoreSheet, "tasks">,
  grades: readonly GradeRule[],
): readonly (number | null)[] {
  // Thousands of cells hold a handful of grades.
  const known = new Map<unknown, number | null>();
  return tasks.map(({ grade: cell }) => {
    let grade = known.get(cell);
    if (grade === undefined) {
      grade = readGrade(cell, grades)?.grade ?? null;
      known.set(cell, grade);
    }
    return grade;
  });
}

/** Does the grade's cell hold nothing, or only a dash? */
export const isWithoutGrade = ({ grade }: Pick<Task, "grade">): boolean => readNumber(grade).kind === "blank";

/** How many tasks have each grade, best to worst. */
export function gradeCounts(stated: readonly (number | null)[], grades: readonly GradeRule[]): readonly number[] {
  const counts = grades.map(() => 0);
  for (const grade of stated) if (grade !== null) counts[grade - 1]!++;
  return counts;
}

/** The cells of a column from the first to the last of some tasks; `""` where there is no such column, or no task. */
export function tasksAddress(sheet: ScoreSheet, meaning: ColumnMeaning, tasks: readonly Task[] = sheet.tasks): string {
  const column = sheet.columns[meaning];
  const [first, last] = [tasks[0], tasks[tasks.length - 1]];
  if (column === undefined || first === undefined || last === undefined) return "";
  return `${addressAt(sheet.grid, first.row, column)}:${addressAt(sheet.grid, last.row, column)}`;
}
