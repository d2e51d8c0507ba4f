import { toFraction, toNumber } from "../../core/exact/fraction";
import { cappedRate, weightedMean } from "../../core/scoring/combineIndicators";
import type { AchievementRule } from "../../rules/rubric";
import { CellError } from "../arguments/cellError";
import { withKnownBlanks } from "../arguments/knownBlanks";
import { mapRows } from "../arguments/mapRows";
import { messages } from "../arguments/messages";
import { withRubric } from "../arguments/ruleSetArgument";
import { numberIn, percentIn } from "./rubricArguments";
import { rubricMessages } from "./rubricMessages";

/**
 * The achievement rate of a task of several indicators: the plain or the weighted mean, each rate capped as the rules say.
 * @customfunction COMBINERATES
 * @helpurl https://localhost:3000/help/functions.html#COMBINERATES
 * @requiresParameterAddresses
 * @param {unknown[][]} rates A row for each task, a column for each indicator; blank where a task has no more.
 * @param {unknown[][]} [weights] The indicators' weights: one row for all tasks, or a table of the same size.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @returns {unknown[][]} The rate, one for each task.
 */
export function combineRatesInCells(
  rates: unknown[][],
  weights: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  // Excel hands over an omitted argument as null, whatever its type says.
  const given = weights as unknown[][] | null;
  const columns = rates[0]?.length ?? 0;
  const fits = given === null || (given[0]?.length === columns && [1, rates.length].includes(given.length));
  if (!fits) throw new CellError("#VALUE!", messages().shapes());
  const args = [{ range: rates, address: invocation.parameterAddresses?.[0] }];
  return withRubric(rules, ({ achievement }) =>
    withKnownBlanks(args, ([known]) =>
      mapRows(known ?? [], (row, index) => combined(row, given?.[index] ?? given?.[0] ?? null, achievement)),
    ),
  );
}

function combined(row: readonly unknown[], weights: readonly unknown[] | null, rule: AchievementRule): number | "" {
  const indicators = row.flatMap((cell, column) => {
    const percent = percentIn(cell);
    return percent === null ? [] : [{ percent, weight: weights === null ? null : numberIn(weights[column]) }];
  });
  if (indicators.length === 0) return "";
  if (weights === null && rule.severalIndicators === "weighted-rate" && indicators.length > 1) {
    throw new CellError("#VALUE!", rubricMessages().weightsNeeded());
  }
  // The cap is for rates that are combined: a lone indicator keeps its own.
  const cap = indicators.length > 1 ? rule.rateCap : null;
  const mean = weightedMean(
    indicators.map(({ percent }) => cappedRate(toFraction(percent), cap)),
    weights === null ? undefined : indicators.map(({ weight }) => weight ?? 0),
  );
  if (mean === null) throw new CellError("#VALUE!", rubricMessages().weightsUnusable());
  return Number((toNumber(mean) / 100).toPrecision(15));
}
