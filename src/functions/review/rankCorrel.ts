import { kendallTauB, spearmanRho } from "../../core/sensitivity/rankCorrelation";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "../arguments/cellError";
import { isBlankCell, sameShape } from "../arguments/matrix";
import { messages } from "../arguments/messages";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { withScoreColumn, type ScoreCell } from "../arguments/scoreColumn";
import { readWord } from "../arguments/wordArgument";

const METHODS = { kendall: kendallTauB, spearman: spearmanRho } as const;
const METHOD_WORDS = { kendall: ["kendall", "tau-b", "켄달"], spearman: ["spearman", "rho", "스피어만"] } as const;

/**
 * How alike two lists of scores rank the same tasks, such as raw and corrected scores: 1 for the same order, -1 for the order turned round.
 * @customfunction RANKCORREL
 * @helpurl https://localhost:3000/help/functions.html#RANKCORREL
 * @requiresParameterAddresses
 * @param {unknown[][]} first The range of scores, one a task.
 * @param {unknown[][]} second Other scores of the same tasks, a range of the same size.
 * @param {unknown} [method] kendall (tau-b, if left out) or spearman.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC: it says at how many digits scores are compared.
 * @returns {unknown[][]} The correlation, from -1 to 1.
 */
export function rankCorrel(
  first: unknown[][],
  second: unknown[][],
  method: unknown,
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return withRuleSet(rules, ({ allocation: { scoreDigits: digits } }) => {
    const correlate = METHODS[readMethod(method)];
    if (!sameShape(first, second)) throw new CellError("#VALUE!", messages().shapes());
    const [firstAddress, secondAddress] = invocation.parameterAddresses ?? [];
    return withScoreColumn({ scores: first, groups: null, address: firstAddress, digits }, (firstCells) =>
      withScoreColumn({ scores: second, groups: null, address: secondAddress, digits }, (secondCells) => {
        const pairs = bothScores(firstCells, secondCells);
        const [a, b] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];
        const correlation = correlate(a, b, digits);
        if (correlation === null) throw new CellError("#N/A", messages().noCorrelation());
        return [[correlation]];
      }),
    );
  });
}

/** The tasks that have a score in both lists. What is an error in one cell is the result of the whole. */
function bothScores(first: readonly ScoreCell[], second: readonly ScoreCell[]): readonly (readonly [number, number])[] {
  return first.flatMap((cell, index) => {
    const scores = [cell, second[index]!].flatMap((either) => {
      if ("score" in either) return [either.score];
      if (either.instead instanceof CellError) throw either.instead;
      return [];
    });
    const [a, b] = scores;
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function readMethod(cell: unknown): keyof typeof METHODS {
  if (isBlankCell(cell)) return "kendall";
  const method = readWord(cell, METHOD_WORDS);
  if (method !== null) return method;
  throw new CellError("#VALUE!", messages().word(cellText(cell), Object.values(METHOD_WORDS).flat().join(", ")));
}
