import type { SettingChange } from "../../excel/settingChanges";
import type { RuleSet } from "../../rules/ruleSet";
import { momentOfStep, newEntry } from "../history/historyEntry";
import type { RulesStep } from "../history/undoStep";

/** What is kept of rules that are put in force. */
export function rulesEntry(ruleSet: RuleSet, change: SettingChange, lookAgainAt: string | null) {
  const step: RulesStep = { kind: "rules", change, sheet: lookAgainAt };
  return { ...newEntry(momentOfStep(), { sheet: null, cells: [], step, ruleSet }), step };
}
