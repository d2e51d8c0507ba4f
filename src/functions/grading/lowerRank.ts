import { rankScores } from "../../core/ranking/rankScores";
import { mapTasks } from "./mapTasks";
import { byGroup } from "./taskResults";

/**
 * The rank of every score with ties at the lower rank, which Excel lacks: two firsts are both second. Text and blank rows stay empty.
 * @customfunction LOWERRANK
 * @helpurl https://localhost:3000/help/functions.html#LOWERRANK
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @param {unknown[][]} [groups] The group of each score, a range of the same size: each group is ranked by itself, a row without a group is no task.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC: it says at how many digits scores are compared.
 * @returns {unknown[][]} The ranks, in the shape of the range.
 */
export function lowerRank(
  scores: unknown[][],
  groups: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return mapTasks({ scores, groups, rules, invocation }, (tasks, { allocation }) =>
    byGroup(tasks, (own) => {
      const ownScores = own.map(({ score }) => score);
      const ranking = rankScores(ownScores, allocation.scoreDigits);
      return own.map((_, index) => ranking.standing(index).lower);
    }),
  );
}
