import { gradesUnderReadings } from "../../core/explanation/gradesUnderReadings";
import { CellError } from "../arguments/cellError";
import { gradeTasks } from "../grading/gradeTasks";
import { mapTasks } from "../grading/mapTasks";
import { byGroup } from "../grading/taskResults";
import { readWithheld } from "../grading/withheldArgument";

/**
 * The grades that each task can have under all readings of what the guideline leaves open, best to worst: one grade where none of them matters.
 * @customfunction GRADEREADINGS
 * @helpurl https://localhost:3000/help/functions.html#GRADEREADINGS
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @param {unknown[][]} [groups] The group of each score, as with GRADEALLOC.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @param {unknown[][]} [withheld] Grades that nobody deserves, as with GRADEALLOC.
 * @returns {unknown[][]} The grades, such as 3 or 3, 4, one text for each score.
 */
export function gradeReadings(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  withheld: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return mapTasks<string>({ scores, groups, rules, invocation }, (tasks, ruleSet) => {
    const nobodys = readWithheld(withheld, ruleSet);
    return byGroup(tasks, (own) => {
      const chosen = gradeTasks(own, ruleSet, nobodys);
      const reached = chosen.map((result) => new Set(result instanceof CellError ? [] : [result.grade]));
      const options = { withheld: nobodys };
      const ownScores = own.map(({ score }) => score);
      for (const { differing } of gradesUnderReadings(ownScores, ruleSet, options)) {
        for (const { position, grade } of differing) reached[position]?.add(grade);
      }
      return chosen.map((result, index) =>
        result instanceof CellError ? result : [...reached[index]!].sort((one, other) => one - other).join(", "),
      );
    });
  });
}
