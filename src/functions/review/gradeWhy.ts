import { scoreUnits } from "../../core/ranking/scoreUnits";
import { CellError } from "../arguments/cellError";
import { gradeWords } from "../arguments/gradeWords";
import { gradeTasks } from "../grading/gradeTasks";
import { mapTasks } from "../grading/mapTasks";
import { readWithheld } from "../grading/withheldArgument";

/**
 * Why each task has the grade that GRADEALLOC gives it, in one sentence each, in the shape of the range.
 * @customfunction GRADEWHY
 * @helpurl https://localhost:3000/help/functions.html#GRADEWHY
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @param {unknown[][]} [groups] The group of each score, as with GRADEALLOC.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @param {unknown[][]} [withheld] Grades that nobody deserves, as with GRADEALLOC.
 * @returns {unknown[][]} One sentence for each task.
 */
export function gradeWhy(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  withheld: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return mapTasks({ scores, groups, rules, invocation }, (tasks, ruleSet) =>
    gradeTasks(tasks, ruleSet, readWithheld(withheld, ruleSet)).map((result, index) => {
      if (result instanceof CellError) return result;
      const task = tasks[index]!;
      const score = scoreText(task.score, ruleSet.allocation.scoreDigits);
      const label = ruleSet.grades[result.grade - 1]?.label ?? "";
      // A group that is graded by itself is the whole of its allocation, which knows no name for it.
      const group = task.group === "" ? null : task.group;
      return gradeWords().explanation({ ...result.allocation.explain(result.at), group }, score, label);
    }),
  );
}

/** A score at the digits that the rules compare scores at. */
const scoreText = (score: number, digits: number): string => (scoreUnits(score, digits) / 10 ** digits).toFixed(digits);
