import { dominanceInversions } from "../../core/consistency/dominance";
import { readGrade } from "../../rules/gradeText";
import type { RuleSet } from "../../rules/ruleSet";
import { cellText } from "../../scoresheet/cell/cellText";
import { withBlankCells } from "../arguments/blankCells";
import { CellError } from "../arguments/cellError";
import { cellsOf, isBlankCell, type Matrix } from "../arguments/matrix";
import { gradeWords } from "../arguments/gradeWords";
import { messages } from "../arguments/messages";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { readItemRows } from "./itemRows";

/**
 * Pairs of tasks in which one is at least as good in every item and better in one, and yet has the worse grade: a row for each pair.
 * @customfunction DOMINANCE
 * @helpurl https://localhost:3000/help/functions.html#DOMINANCE
 * @requiresParameterAddresses
 * @param {unknown[][]} items A row for each task, a column for each item: band labels (높음 to 낮음) or points.
 * @param {unknown[][]} grades The grade of each task; a row without a grade is no task.
 * @param {unknown[][]} [groups] The group of each task: each pair then says whether both are of one group.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC: it says how grades and labels are called.
 * @returns {unknown[][]} The row (1 for the first) of the better task and that of the other, which has the better grade; or a text that there is none.
 */
export function dominance(
  items: unknown[][],
  grades: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const groupsOrNull = groups as unknown[][] | null;
  for (const column of groupsOrNull === null ? [grades] : [grades, groupsOrNull]) {
    if (column.length !== items.length || column[0]?.length !== 1) {
      throw new CellError("#VALUE!", messages().oneColumn());
    }
  }
  const isZero = (cell: unknown) => cell === 0;
  return withRuleSet(rules, (ruleSet) =>
    withBlankCells(cellsOf(items), invocation.parameterAddresses?.[0], isZero, (isBlank) => {
      const tasks = readTasks(grades, ruleSet);
      const rows = readItemRows(items, ruleSet, isBlank);
      const names = groupsOrNull === null ? undefined : tasks.map(({ row }) => groupName(groupsOrNull[row]?.[0]));
      const pairs = dominanceInversions(
        tasks.map(({ row }) => rows[row]!),
        tasks.map(({ grade }) => grade),
        names,
      );
      if (pairs.length === 0) return [[gradeWords().noDominance()]];
      return pairs.map(({ better, worse, sameGroup }): (number | string)[] => [
        tasks[better]!.row + 1,
        tasks[worse]!.row + 1,
        ...(names === undefined ? [] : [gradeWords().inGroups(sameGroup)]),
      ]);
    }),
  );
}

interface GradedRow {
  /** From 0. */
  readonly row: number;
  readonly grade: number;
}

function readTasks(grades: Matrix, ruleSet: RuleSet): readonly GradedRow[] {
  return grades.flatMap(([cell], row) => {
    if (isBlankCell(cell)) return [];
    const reading = readGrade(cell, ruleSet.grades);
    if (reading === null) throw new CellError("#VALUE!", messages().notGrade(cellText(cell)));
    return [{ row, grade: reading.grade }];
  });
}

/** Names are compared as people read them. */
const groupName = (cell: unknown): string =>
  isBlankCell(cell) ? "" : cellText(cell).normalize("NFKC").replace(/\s+/g, "");
