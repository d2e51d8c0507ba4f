import { allocateGrades } from "../core/allocation/allocateGrades";
import { readGrade, writeGrade, type GradeFormat } from "../rules/gradeText";
import type { RuleSet } from "../rules/ruleSet";
import { cellText } from "../scoresheet/cell/cellText";
import { CellError } from "./cellError";
import { inRows, sameShape } from "./matrix";
import { messages } from "./messages";
import { readRuleSetArgument } from "./ruleSetArgument";
import { tasksByGroup, withScoreColumn } from "./scoreColumn";

/**
 * The grade of every score by the quota of the rules, in the shape of the range; text and blank rows stay empty and do not count.
 * @customfunction GRADEALLOC
 * @helpurl https://localhost:3000/help/functions.html#GRADEALLOC
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task; text and blanks are no tasks.
 * @param {unknown[][]} [groups] The group of each score (such as its subcommittee), a range of the same size: each group is graded by itself, a row without a group is no task.
 * @param {unknown} [rules] The name of a rule set, or its JSON text; the 2023 rules if left out.
 * @param {unknown} [format] How grades are written: 7, 7등급, 부진 or 7등급(부진); numbers if left out.
 * @returns {unknown[][]} The grades, 1 for the best.
 */
export function gradeAlloc(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown,
  format: unknown,
  invocation: CustomFunctions.Invocation,
) {
  const ruleSet = readRuleSetArgument(rules);
  const gradeFormat = readFormat(format, ruleSet);
  // Excel hands over an omitted argument as null, whatever its type says.
  const groupsOrNull = (groups as unknown[][] | null) ?? null;
  if (groupsOrNull !== null && !sameShape(scores, groupsOrNull)) throw new CellError("#VALUE!", messages().shapes());

  return withScoreColumn(scores, groupsOrNull, invocation.parameterAddresses?.[0], (cells) => {
    const results = cells.map((cell): number | string | CellError => ("instead" in cell ? cell.instead : ""));
    for (const tasks of tasksByGroup(cells)) {
      const grades = allocate(
        tasks.map((task) => task.score),
        ruleSet,
      );
      tasks.forEach((task, index) => {
        results[task.position] = writeGrade(grades[index]!, gradeFormat, ruleSet.grades);
      });
    }
    return inRows(results, scores[0]?.length ?? 1);
  });
}

function allocate(scores: readonly number[], ruleSet: RuleSet): readonly number[] {
  try {
    return allocateGrades(scores, ruleSet).grades;
  } catch (error) {
    if (error instanceof RangeError) throw new CellError("#NUM!", messages().scoreTooLarge());
    throw error;
  }
}

/** The format is shown by an example: any grade, written as wanted. A blank cell arrives as 0. */
function readFormat(format: unknown, ruleSet: RuleSet): GradeFormat {
  if (format === undefined || format === null || format === "" || format === 0) return "number";
  const reading = readGrade(format, ruleSet.grades);
  if (reading === null) throw new CellError("#VALUE!", messages().format(cellText(format)));
  return reading.format;
}
