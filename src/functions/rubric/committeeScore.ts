import { toNumber } from "../../core/exact/fraction";
import { committeeScore, type MemberScore } from "../../core/scoring/committeeScore";
import type { CommitteeMethod, CommitteeRule } from "../../rules/committee";
import { cellText } from "../../scoresheet/cell/cellText";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { withBlankCells, type BlankTest } from "../arguments/blankCells";
import { CellError } from "../arguments/cellError";
import { cellsOf, isBlankCell } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { readWord, type WordTable } from "../arguments/wordArgument";
import { rubricMessages } from "./rubricMessages";

const METHOD_WORDS: WordTable<CommitteeMethod> = {
  mean: ["mean", "평균"],
  "trimmed-mean": ["trimmed-mean", "절사평균"],
};
const RECUSED_WORDS: WordTable<"recused"> = { recused: ["recused", "회피", "제척"] };

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
    const isZero = (cell: unknown): boolean => cell === 0;
    return withBlankCells(cellsOf(scores), invocation.parameterAddresses?.[0], isZero, (isBlank) =>
      scores.map((row, index) => [taskScore(row, (column) => isBlank(index * row.length + column), rule)]),
    );
  });
}

function taskScore(row: readonly unknown[], isBlank: BlankTest, rule: CommitteeRule): number | "" | CellError {
  try {
    const members = row.map((cell, column) => readMember(cell, column, isBlank));
    if (members.every((member) => member === null)) return "";
    const result = committeeScore(members, rule);
    if (result.ok) return toNumber(result.score);
    if (result.reason === "no-scores") throw new CellError("#N/A", rubricMessages().allRecused());
    throw new CellError("#N/A", rubricMessages().tooFewToTrim(result.present, result.fewest));
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

function readMember(cell: unknown, column: number, isBlank: BlankTest): MemberScore {
  if (cell === 0) {
    const blank = isBlank(column);
    if (blank === undefined) throw new CellError("#N/A", rubricMessages().memberZeroOrBlank());
    return blank ? null : 0;
  }
  const reading = readNumber(cell);
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "blank") return null;
  const recused = readWord(cell, RECUSED_WORDS);
  if (recused !== null) return recused;
  throw new CellError("#VALUE!", rubricMessages().memberScore(reading.text));
}

function readMethod(cell: unknown, { method }: CommitteeRule): CommitteeMethod {
  if (isBlankCell(cell)) return method;
  const named = readWord(cell, METHOD_WORDS);
  if (named !== null) return named;
  throw new CellError("#VALUE!", messages().word(cellText(cell), Object.values(METHOD_WORDS).flat().join(", ")));
}
