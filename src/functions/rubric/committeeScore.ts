import { toNumber } from "../../core/exact/fraction";
import { committeeScore } from "../../core/scoring/committeeScore";
import type { CommitteeMethod, CommitteeRule } from "../../rules/committee";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { mapRows } from "../arguments/mapRows";
import { isBlankCell } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { memberScore, withMemberScores } from "./memberScores";
import { rubricMessages } from "./rubricMessages";

const METHOD_WORDS: WordTable<CommitteeMethod> = {
  mean: ["mean", "평균"],
  "trimmed-mean": ["trimmed-mean", "절사평균"],
};

/**
 * The score of each task from its committee members' scores: the mean, or the mean without one highest and one lowest.
 * @customfunction COMMITTEESCORE
 * @helpurl https://localhost:3000/help/functions.html#COMMITTEESCORE
 * @requiresParameterAddresses
 * @param {unknown[][]} scores A row for each task, a column for each member; blank or recused for a member without a score.
 * @param {unknown} [method] mean or trimmed-mean; as the rules say if left out.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The scores, one for each task.
 */
export function committeeScoreInCells(
  scores: unknown[][],
  method: unknown,
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return withRuleSet(rules, ({ committee }) => {
    const rule = { ...committee, method: readMethod(method, committee) };
    return withMemberScores(scores, invocation.parameterAddresses?.[0], (rows) =>
      mapRows(rows, (row) => taskScore(row, rule)),
    );
  });
}

function taskScore(cells: readonly unknown[], rule: CommitteeRule): number | "" {
  const members = cells.map(memberScore);
  if (members.every((member) => member === null)) return "";
  const result = committeeScore(members, rule);
  if (result.ok) return toNumber(result.score);
  if (result.reason === "no-scores") throw new CellError("#N/A", rubricMessages().allRecused());
  throw new CellError("#N/A", rubricMessages().tooFewToTrim(result.present, result.fewest));
}

function readMethod(cell: unknown, { method }: CommitteeRule): CommitteeMethod {
  if (isBlankCell(cell)) return method;
  const named = readWord(cell, METHOD_WORDS);
  if (named !== null) return named;
  throw new CellError("#VALUE!", messages().word(cellText(cell), Object.values(METHOD_WORDS).flat().join(", ")));
}
