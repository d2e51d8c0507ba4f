import type { RuleSet } from "./ruleSet";
import { SHIPPED_RULE_SETS } from "./sets/shippedRuleSets";
import { isRuleSet, validateRuleSet } from "./validateRuleSet";
import type { RuleSetProblem } from "./validation/ruleSetProblem";

export type RuleSetReading =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly reason: "not-json" }
  | { readonly ok: false; readonly reason: "unknown-id"; readonly known: readonly string[] }
  | { readonly ok: false; readonly reason: "invalid"; readonly problems: readonly RuleSetProblem[] };

/**
 * Reads a rule set from what a user gives: the id of a shipped set, or the JSON text of one (`docs/rule-set.schema.json`).
 *
 * @param text - `"2023"`, or JSON that starts with `{`
 * @returns the rule set, or why there is none
 * @example
 * readRuleSet("2023").ok //=> true
 * @example
 * readRuleSet("1999") //=> { ok: false, reason: "unknown-id", known: ["2023", "civil-service", "performance-pay", "university", "stanine"] }
 */
export function readRuleSet(text: string): RuleSetReading {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{")) {
    const shipped = SHIPPED_RULE_SETS.find((ruleSet) => ruleSet.id === trimmed);
    if (shipped !== undefined) return { ok: true, ruleSet: shipped };
    return { ok: false, reason: "unknown-id", known: SHIPPED_RULE_SETS.map((ruleSet) => ruleSet.id) };
  }
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return { ok: false, reason: "not-json" };
  }
  return isRuleSet(value)
    ? { ok: true, ruleSet: value }
    : { ok: false, reason: "invalid", problems: validateRuleSet(value) };
}
