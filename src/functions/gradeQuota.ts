import { quotaCounts } from "../core/allocation/gradeLines";
import { CellError } from "./cellError";
import { messages } from "./messages";
import { readRuleSetArgument } from "./ruleSetArgument";

/**
 * How many places each grade has for a number of tasks, best to worst, in a row.
 * @customfunction GRADEQUOTA
 * @helpurl https://localhost:3000/help/functions.html#GRADEQUOTA
 * @param {number} n The number of tasks.
 * @param {unknown} [rules] The name of a rule set, or its JSON text; the 2023 rules if left out.
 * @returns {number[][]} One count for each grade.
 * @example
 * gradeQuota(46) //=> [[2, 9, 5, 13, 7, 8, 2]]
 */
export function gradeQuota(n: number, rules?: unknown): number[][] {
  const ruleSet = readRuleSetArgument(rules);
  if (!Number.isSafeInteger(n) || n < 0) throw new CellError("#NUM!", messages().count(String(n)));
  return [quotaCounts(n, ruleSet.grades, ruleSet.allocation)];
}
