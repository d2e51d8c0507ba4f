import equal from "fast-deep-equal";
import type { RuleSet } from "./ruleSet";

/**
 * Do two rule sets say the same, in whatever order their members stand?
 *
 * @example
 * sameRuleSet(RULE_SET_2023, { ...RULE_SET_2023 }) //=> true
 * @example
 * sameRuleSet(RULE_SET_2023, { ...RULE_SET_2023, id: "2024" }) //=> false
 */
export const sameRuleSet = (one: RuleSet, other: RuleSet): boolean => equal(one, other);
