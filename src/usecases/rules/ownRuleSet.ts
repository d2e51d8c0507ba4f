import type { RuleSet } from "../../rules/ruleSet";
import { sameRuleSet } from "../../rules/sameRuleSet";
import { SHIPPED_RULE_SETS } from "../../rules/sets/shippedRuleSets";

/** Would the rules pass themselves off as a shipped set that they are not? Then they need a name of their own. */
export const needsOwnName = (ruleSet: RuleSet): boolean =>
  SHIPPED_RULE_SETS.some((shipped) => shipped.id === ruleSet.id && !sameRuleSet(shipped, ruleSet));

/**
 * The rules under a name of their own, so that nobody takes them for the shipped set that they came from: neither a reader nor a
 * formula that names the set.
 *
 * @param name - as the user gives it, never blank
 * @example
 * ownRuleSet({ ...RULE_SET_2023, unearned: [] }, "우리 부처 2024").id //=> "2023-own"
 */
export const ownRuleSet = (ruleSet: RuleSet, name: string): RuleSet => ({
  ...ruleSet,
  id: `${ruleSet.id}-own`,
  name: { ko: name.trim(), en: name.trim() },
});
