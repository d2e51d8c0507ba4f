import { rankScores } from "../core/ranking/rankScores";
import { RULE_SET_2023 } from "../rules/ruleSet2023";
import { inRows } from "./matrix";
import { withScoreColumn } from "./scoreColumn";

/**
 * The rank of every score with ties at the lower rank, which Excel lacks: two firsts are both second. Text and blank rows stay empty.
 * @customfunction LOWERRANK
 * @helpurl https://localhost:3000/help/functions.html#LOWERRANK
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @returns {unknown[][]} The ranks, in the shape of the range.
 */
export function lowerRank(scores: unknown[][], invocation: CustomFunctions.Invocation) {
  return withScoreColumn(scores, null, invocation.parameterAddresses?.[0], (cells) => {
    const ranking = rankScores(
      cells.flatMap((cell) => ("score" in cell ? [cell.score] : [])),
      RULE_SET_2023.allocation.scoreDigits,
    );
    let position = 0;
    const ranks = cells.map((cell) => ("score" in cell ? ranking.standing(position++).lower : cell.instead));
    return inRows(ranks, scores[0]?.length ?? 1);
  });
}
