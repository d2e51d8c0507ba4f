import { rankScores } from "../core/ranking/rankScores";
import { RULE_SET_2023 } from "../rules/ruleSet2023";
import { CellError } from "./cellError";
import { inRows, sameShape } from "./matrix";
import { messages } from "./messages";
import { tasksByGroup, withScoreColumn } from "./scoreColumn";

/**
 * The rank of every score with ties at the lower rank, which Excel lacks: two firsts are both second. Text and blank rows stay empty.
 * @customfunction LOWERRANK
 * @helpurl https://localhost:3000/help/functions.html#LOWERRANK
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @param {unknown[][]} [groups] The group of each score, a range of the same size: each group is ranked by itself, a row without a group is no task.
 * @returns {unknown[][]} The ranks, in the shape of the range.
 */
export function lowerRank(scores: unknown[][], groups: unknown[][], invocation: CustomFunctions.Invocation) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const groupsOrNull = (groups as unknown[][] | null) ?? null;
  if (groupsOrNull !== null && !sameShape(scores, groupsOrNull)) throw new CellError("#VALUE!", messages().shapes());
  return withScoreColumn(scores, groupsOrNull, invocation.parameterAddresses?.[0], (cells) => {
    const ranks = cells.map((cell): number | string | CellError => ("instead" in cell ? cell.instead : ""));
    for (const tasks of tasksByGroup(cells)) {
      const ranking = rankScores(
        tasks.map((task) => task.score),
        RULE_SET_2023.allocation.scoreDigits,
      );
      tasks.forEach((task, index) => (ranks[task.position] = ranking.standing(index).lower));
    }
    return inRows(ranks, scores[0]?.length ?? 1);
  });
}
