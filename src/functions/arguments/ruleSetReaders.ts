/*
 * The rule sets besides 2023 that ship, and what reads those that do not. A script of its own, since the check of a whole rule set
 * is long and most sheets never need it.
 */
export { readRuleSet } from "../../rules/readRuleSet";
export { SHIPPED_RULE_SETS } from "../../rules/sets/shippedRuleSets";
export { readRuleSetRange } from "./ruleSetRange";
