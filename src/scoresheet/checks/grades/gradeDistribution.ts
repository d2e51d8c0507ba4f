import { checkDistribution } from "../../../core/adjustment/checkDistribution";
import type { Allocation } from "../../../core/allocation/allocateTasks";
import { readGrade } from "../../../rules/gradeText";
import { addressAt } from "../../grid";
import type { ScoreSheet } from "../../scoreSheet";
import type { Check } from "../check";

/** The grades on the sheet against the quota and the room for adjustment, once every task has one. */
export const gradeDistribution: Check = ({ sheet, ruleSet, allocation }) => {
  const grades = sheet.tasks.map((task) => readGrade(task.grade, ruleSet.grades)?.grade);
  if (allocation === null || grades.length === 0 || !grades.every((grade) => grade !== undefined)) return [];
  const counts = ruleSet.grades.map((_, index) => grades.filter((grade) => grade === index + 1).length);
  // Ties can take the rules' own allocation out of a room that knows no ties; it is right all the same.
  if (counts.every((count, index) => count === allocation.counts[index])) return [];
  const check = checkDistribution(counts, ruleSet, tieEnds(allocation));
  if (check.ok) return [];
  return check.breaches.map((breach) => ({
    check: "grade-distribution" as const,
    severity: "warning" as const,
    address: gradeRange(sheet),
    actual: breach.actual,
    expected: breach.least === breach.most ? breach.least : `${breach.least}–${breach.most}`,
    details: { grade: breach.grade, compares: breach.compares, locked: breach.locked ? 1 : 0 },
  }));
};

/** The cumulative counts that ties allow: a line can only fall where a tie ends. */
function tieEnds({ n, ranking }: Allocation): ReadonlySet<number> {
  const ends = new Set([0]);
  for (let position = 0; position < n; position++) ends.add(ranking.standing(position).lower);
  return ends;
}

function gradeRange(sheet: ScoreSheet): string {
  const column = sheet.columns.grade;
  const [first, last] = [sheet.tasks[0], sheet.tasks[sheet.tasks.length - 1]];
  if (column === undefined || first === undefined || last === undefined) return "";
  return `${addressAt(sheet.grid, first.row, column)}:${addressAt(sheet.grid, last.row, column)}`;
}
