import type { RuleSet } from "./ruleSet";
import { RULE_SET_2023 } from "./ruleSet2023";
import { isRuleSet, validateRuleSet, type RuleSetProblem } from "./validateRuleSet";

/** The rule sets that ship with the add-in, by id. */
export const SHIPPED_RULE_SETS: readonly RuleSet[] = [RULE_SET_2023];

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
 * readRuleSet("1999") //=> { ok: false, reason: "unknown-id", known: ["2023"] }
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
