import { readRuleSet } from "../../rules/readRuleSet";
import type { RuleSet } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import type { Finding } from "../../scoresheet/finding";

/** The rules in force in a workbook, and a finding where those that it keeps cannot be read. */
export interface WorkbookRules {
  readonly ruleSet: RuleSet;
  readonly findings: readonly Finding[];
}

/** @param text - the rule set that the workbook keeps; `null` for none: then the 2023 set is in force */
export function workbookRules(text: string | null): WorkbookRules {
  if (text === null) return { ruleSet: RULE_SET_2023, findings: [] };
  const reading = readRuleSet(text);
  if (reading.ok) return { ruleSet: reading.ruleSet, findings: [] };
  // Grades under other rules than the workbook asks for would be wrong grades: block, and say what cannot be read.
  const [problem] = reading.reason === "invalid" ? reading.problems : [];
  const details = { path: problem?.path ?? "", code: problem?.code ?? reading.reason, allowed: problem?.allowed ?? "" };
  return { ruleSet: RULE_SET_2023, findings: [{ check: "rules-invalid", severity: "block", address: "", details }] };
}
