/*
 * What reads rule sets that do not ship with the add-in. A script of its own, since the check of a whole rule set is long
 * and most sheets never need it.
 */
export { readRuleSet } from "../../rules/readRuleSet";
export { readRuleSetRange } from "./ruleSetRange";
