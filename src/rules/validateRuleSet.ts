import type { RuleSet } from "./ruleSet";
import { checkShape } from "./validation/checkShape";
import type { RuleSetProblem } from "./validation/ruleSetProblem";
import { ruleSetShape } from "./validation/ruleSetShape";

/**
 * Lists everything that keeps a value from being a rule set; an empty list means that it is one.
 *
 * @param value - anything, usually what `JSON.parse` gave
 * @returns the problems in the order of the rule set, each with its path and what would be accepted
 * @example
 * validateRuleSet(RULE_SET_2023) //=> []
 * @example
 * validateRuleSet({ ...RULE_SET_2023, id: "" }) //=> [{ path: "id", code: "not-text" }]
 */
export function validateRuleSet(value: unknown): readonly RuleSetProblem[] {
  return checkShape(ruleSetShape, value, "");
}

/** Is the value a rule set? The typed side of {@link validateRuleSet}. */
export function isRuleSet(value: unknown): value is RuleSet {
  return validateRuleSet(value).length === 0;
}
