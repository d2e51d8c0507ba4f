import { inWorkbook } from "../../excel/inWorkbook";
import { keepWorkbookRules } from "../../excel/keepWorkbookRules";
import { askForRuleSheet, isSameReading, readRuleSheetCells } from "../../excel/ruleSheetCells";
import { reversed, type SettingChange } from "../../excel/settingChanges";
import { SETTING_KEYS } from "../../excel/settings";
import { sameRuleSet } from "../../rules/sameRuleSet";
import { isRuleSheet } from "../../rulesheet/isRuleSheet";
import { readRuleSheet } from "../../rulesheet/readRuleSheet";
import type { RuleSheetProblem } from "../../rulesheet/ruleSheetProblem";
import { RULE_SHEET_NAME } from "../../rulesheet/ruleSheet";
import type { Finding } from "../../scoresheet/finding";
import { columnLetters } from "../../scoresheet/grid";
import { emptyOutcome } from "../describeOutcome";
import type { Outcome } from "../outcome";
import { keepEntry } from "../history/historyEntry";
import { rememberStep } from "../history/sessionSteps";
import { withOfficeErrors } from "../withOfficeErrors";
import { workbookRules } from "./workbookRules";
import { describeRules } from "./describeRules";
import { rulesEntry } from "./rulesEntry";

/**
 * 규정 적용: reads the rules from the sheet 평가규정 and puts them in force. Anything that cannot be read is said at its
 * cell, and the rules stay as they were.
 *
 * @param lookAgainAt - the score sheet to check again under the new rules; `null` for none
 */
export function takeRulesFromSheet(lookAgainAt: string | null): Promise<Outcome> {
  return withOfficeErrors("rulesFromSheet", async () => {
    const answer = await inWorkbook(async (context) => {
      const seen = await readRuleSheetCells(context, RULE_SHEET_NAME);
      const { cells, ruleSetText, ruleSheetText } = seen;
      if (cells === null || cells.length === 0) return { refused: [blocking("rule-sheet-missing", "")] };
      if (!isRuleSheet(cells)) return { refused: [blocking("rule-sheet-name-taken", "A1")] };
      const reading = readRuleSheet(cells);
      if (!reading.ok) return { refused: reading.problems.map(problemFinding) };
      const { ruleSet } = reading;
      const text = JSON.stringify(ruleSet);
      const inForce = workbookRules(ruleSetText);
      const isSame = inForce.findings.length === 0 && sameRuleSet(inForce.ruleSet, ruleSet);
      const change: SettingChange = {
        key: SETTING_KEYS.ruleSet,
        before: ruleSetText,
        after: isSame ? ruleSetText : text,
      };
      const now = askForRuleSheet(context, RULE_SHEET_NAME);
      const sheetNow: SettingChange = { key: SETTING_KEYS.ruleSheet, before: ruleSheetText, after: text };
      const entry = rulesEntry(ruleSet, change, lookAgainAt);
      const isOther = change.before !== change.after;
      const kept = isOther ? [keepEntry(entry)] : [];
      await keepWorkbookRules(context, change, [sheetNow, ...kept]);
      if (isSameReading(now(), seen)) {
        if (isOther) rememberStep(entry);
        return { ruleSet };
      }
      // Somebody edited the sheet, or chose other rules, after it was read: what they did counts.
      const { ruleSetText: theirs, ruleSheetText: theirSheet } = now();
      await keepWorkbookRules(context, { ...reversed(change), after: theirs }, [
        { ...reversed(sheetNow), after: theirSheet },
        ...kept.map(reversed),
      ]);
      return { refused: [blocking("changed-meanwhile", "")] };
    });
    if ("refused" in answer) {
      const findings = answer.refused;
      return { ...emptyOutcome("rulesFromSheet"), sheet: RULE_SHEET_NAME, findings, blocked: true };
    }
    return describeRules("rulesFromSheet", answer.ruleSet, { lookAgainAt });
  });
}

const blocking = (check: Finding["check"], address: string): Finding => ({ check, severity: "block", address });

function problemFinding({ row, column, code, parameter, actual, allowed }: RuleSheetProblem): Finding {
  return {
    ...blocking("rule-sheet-cell", `${columnLetters(column)}${row + 1}`),
    ...(actual === undefined ? {} : { actual }),
    details: { code, parameter, allowed: (allowed ?? []).join(", ") },
  };
}
