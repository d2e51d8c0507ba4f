import { checkDistribution } from "../../core/adjustment/checkDistribution";
import { quotaLines } from "../../core/allocation/quotaLines";
import { readGrade } from "../../rules/gradeText";
import type { GradeRule } from "../../rules/quota";
import type { RuleSet } from "../../rules/ruleSet";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { cellsOf, isBlankCell } from "../arguments/matrix";
import { gradeWords } from "../arguments/gradeWords";
import { messages } from "../arguments/messages";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { requirePlaces } from "../grading/gradeQuota";

/**
 * Whether a distribution of grades is permitted, with the committee's room for adjustment: 가능 (OK), or the first reason against it.
 * @customfunction GRADECHECK
 * @helpurl https://localhost:3000/help/functions.html#GRADECHECK
 * @param {unknown[][]} distribution As many counts as there are grades, best to worst; or the grades of all tasks.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} 가능 (OK), or the reason.
 * @example
 * gradeCheck([[2, 9, 7, 14, 7, 5, 2]]) //=> [["가능"]]
 */
export function gradeCheck(distribution: unknown[][], rules?: unknown[][]) {
  return withRuleSet(rules, (ruleSet) => {
    const cells = cellsOf(distribution);
    return [[answer(readCounts(cells, ruleSet.grades.length) ?? countGrades(cells, ruleSet.grades), ruleSet)]];
  });
}

function answer(counts: readonly number[], ruleSet: RuleSet): string {
  const n = counts.reduce((sum, count) => sum + count, 0);
  requirePlaces(n, ruleSet);
  const drawn = quotaLines(n, ruleSet);
  // Too few for a quota: the committee grades freely, and nothing is wrong.
  if (!drawn.ok && drawn.refusal.reason === "clash") return messages().refusal({ ...drawn.refusal, group: null });
  const check = checkDistribution(counts, ruleSet);
  const breach = check.ok ? undefined : check.breaches[0];
  return breach === undefined ? gradeWords().permitted() : gradeWords().breach(breach);
}

/** The counts of the grades, if that is what the cells are: as many whole numbers as there are grades. */
function readCounts(cells: readonly unknown[], grades: number): readonly number[] | null {
  const counts = cells.map((cell) => (isBlankCell(cell) ? 0 : cell));
  const isCount = (cell: unknown): cell is number => Number.isSafeInteger(cell) && (cell as number) >= 0;
  return counts.length === grades && counts.every(isCount) ? counts : null;
}

function countGrades(cells: readonly unknown[], grades: readonly GradeRule[]): readonly number[] {
  const counts = grades.map(() => 0);
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    const reading = readGrade(cell, grades);
    if (reading === null) throw new CellError("#VALUE!", messages().notGrade(cellText(cell)));
    counts[reading.grade - 1]!++;
  }
  return counts;
}
