import { quotaInForce, quotaLines } from "../../core/allocation/quotaLines";
import { ownCounts } from "../../core/allocation/ownCounts";
import type { RuleSet } from "../../rules/ruleSet";
import { CellError } from "../arguments/cellError";
import { messages } from "../arguments/messages";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { allocationRefusal } from "./allocationRefusal";
import { readWithheld } from "./withheldArgument";

/**
 * How many places each grade has for a number of tasks, best to worst, in a row.
 * @customfunction GRADEQUOTA
 * @helpurl https://localhost:3000/help/functions.html#GRADEQUOTA
 * @param {number} n The number of tasks.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @param {unknown[][]} [withheld] Grades that the committee finds nobody deserves, as with GRADEALLOC.
 * @returns {unknown[][]} One count for each grade.
 * @example
 * gradeQuota(46) //=> [[2, 9, 5, 13, 7, 8, 2]]
 */
export function gradeQuota(n: number, rules?: unknown[][], withheld?: unknown[][]) {
  return withRuleSet(rules, (ruleSet) => {
    requirePlaces(n, ruleSet);
    const drawn = quotaLines(n, ruleSet, readWithheld(withheld, ruleSet));
    if (!drawn.ok) throw allocationRefusal({ ...drawn.refusal, group: null });
    return [ownCounts(drawn.lines)];
  });
}

/**
 * Refuses what is no number of tasks, and a quota by scores, whose places nobody knows before the scores.
 *
 * @throws CellError `#NUM!` or `#N/A`
 */
export function requirePlaces(n: number, ruleSet: RuleSet): void {
  if (!Number.isSafeInteger(n) || n < 0) throw new CellError("#NUM!", messages().count(String(n)));
  const inForce = quotaInForce(n, ruleSet);
  if (inForce.ok && inForce.quota.basis === "scores") throw new CellError("#N/A", messages().noPlaces());
}
