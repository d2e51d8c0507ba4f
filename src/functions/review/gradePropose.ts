import { proposeLines } from "../../core/adjustment/proposeLines";
import { writeGrade } from "../../rules/gradeText";
import { allocationRefusal } from "../grading/allocationRefusal";
import { readGradeFormat } from "../grading/gradeFormat";
import { mapTasks } from "../grading/mapTasks";
import { byGroup, groupOf } from "../grading/taskResults";
import { readWithheld } from "../grading/withheldArgument";

/**
 * The grades under the permitted lines that leave the widest gaps between scores, so that no near-tie is torn apart.
 * @customfunction GRADEPROPOSE
 * @helpurl https://localhost:3000/help/functions.html#GRADEPROPOSE
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @param {unknown[][]} [groups] The group of each score, as with GRADEALLOC: each group has lines of its own.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC: it says how far lines may be moved.
 * @param {unknown} [format] How grades are written, as with GRADEALLOC.
 * @param {unknown[][]} [withheld] Grades that nobody deserves, as with GRADEALLOC.
 * @returns {unknown[][]} The proposed grades.
 */
export function gradePropose(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  format: unknown,
  withheld: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return mapTasks({ scores, groups, rules, invocation }, (tasks, ruleSet) => {
    const gradeFormat = readGradeFormat(format, ruleSet);
    const nobodys = readWithheld(withheld, ruleSet);
    return byGroup(tasks, (own) => {
      const ownScores = own.map(({ score }) => score);
      const outcome = proposeLines(ownScores, ruleSet, nobodys);
      if (!outcome.ok) throw allocationRefusal({ ...outcome.refusal, group: groupOf(own) });
      return Array.from(outcome.proposal.grades, (grade) => writeGrade(grade, gradeFormat, ruleSet.grades));
    });
  });
}
