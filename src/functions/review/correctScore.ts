import { correctScores } from "../../core/correction/correctScores";
import type { CorrectionMethod } from "../../rules/correction";
import type { RuleSet } from "../../rules/ruleSet";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { isBlankCell } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { readWord, type WordTable } from "../arguments/wordArgument";

const METHOD_WORDS: WordTable<CorrectionMethod> = {
  none: ["none", "없음"],
  "mean-shift": ["mean-shift", "평균이동"],
  "t-score": ["t-score", "T점수"],
  "t-anchored": ["t-anchored", "전체평균T점수"],
  range: ["range", "범위"],
  percentile: ["percentile", "백분위"],
};
import { mapTasks } from "../grading/mapTasks";

/**
 * Scores made comparable between groups (분과별 점수편차 보정), in the shape of the range; text and blank rows stay empty.
 * @customfunction CORRECTSCORE
 * @helpurl https://localhost:3000/help/functions.html#CORRECTSCORE
 * @requiresParameterAddresses
 * @param {unknown[][]} scores The range of scores, one a task.
 * @param {unknown[][]} groups The group of each score (such as its subcommittee), a range of the same size.
 * @param {unknown} [method] none, mean-shift, t-score, t-anchored, range or percentile; as the rules say if left out.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The corrected scores.
 */
export function correctScore(
  scores: unknown[][],
  groups: unknown[][],
  method: unknown,
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return mapTasks({ scores, groups, rules, invocation }, (tasks, ruleSet) => {
    const rule = { ...ruleSet.correction, method: readMethod(method, ruleSet) };
    const own = tasks.map(({ score }) => score);
    const names = tasks.map(({ group }) => group);
    return correctScores(own, names, rule, ruleSet.allocation.scoreDigits).tasks.map(({ corrected }) => corrected);
  });
}

function readMethod(cell: unknown, { correction }: RuleSet): CorrectionMethod {
  if (isBlankCell(cell)) return correction.method;
  const method = readWord(cell, METHOD_WORDS);
  if (method !== null) return method;
  throw new CellError("#VALUE!", messages().word(cellText(cell), Object.values(METHOD_WORDS).flat().join(", ")));
}
