import { writeGrade } from "../../rules/gradeText";
import { CellError } from "../arguments/cellError";
import { readGradeFormat } from "./gradeFormat";
import { gradeTasks } from "./gradeTasks";
import { mapTasks } from "./mapTasks";
import { readWithheld } from "./withheldArgument";

/**
 * The grade of every score by the quota of the rules, in the shape of the range; text and blank rows stay empty and do not count.
 * @customfunction GRADEALLOC
 * @helpurl https://localhost:3000/help/functions.html#GRADEALLOC
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task; text and blanks are no tasks.
 * @param {unknown[][]} [groups] The group of each score (such as its subcommittee), a range of the same size: each group is graded by itself, a row without a group is no task.
 * @param {unknown[][]} [rules] The name of a rule set, its JSON text, or a range of labels and cumulative lines; the workbook's own rules, or the 2023 ones, if left out.
 * @param {unknown} [format] How grades are written, by an example: 7, 7등급, 부진 or 7등급(부진); as the rules say if left out.
 * @param {unknown[][]} [withheld] Grades that the committee finds nobody deserves, where the rules give their places to a neighbour.
 * @returns {unknown[][]} The grades, best to worst as the rules name them.
 */
export function gradeAlloc(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  format: unknown,
  withheld: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return mapTasks({ scores, groups, rules, invocation }, (tasks, ruleSet) => {
    const gradeFormat = readGradeFormat(format, ruleSet);
    return gradeTasks(tasks, ruleSet, readWithheld(withheld, ruleSet)).map((result) =>
      result instanceof CellError ? result : writeGrade(result.grade, gradeFormat, ruleSet.grades),
    );
  });
}
