import { inWorkbook } from "../../excel/inWorkbook";
import { keepWorkbookRules } from "../../excel/keepWorkbookRules";
import { loadSetting, SETTING_KEYS, settingText, type SettingChange } from "../../excel/settings";
import type { RuleSet } from "../../rules/ruleSet";
import type { Outcome } from "../outcome";
import { rememberStep } from "../undoSteps";
import { withOfficeErrors } from "../withOfficeErrors";
import { describeRules } from "./describeRules";

/**
 * 규정 선택: puts a rule set in force in the workbook.
 *
 * @param ruleSet - one that ships with the add-in, or any other
 * @param lookAgainAt - the score sheet to check again under the new rules; `null` for none
 */
export function chooseRules(ruleSet: RuleSet, lookAgainAt: string | null): Promise<Outcome> {
  return withOfficeErrors("chooseRules", async () => {
    const change = await inWorkbook(async (context): Promise<SettingChange> => {
      const before = loadSetting(context.workbook, SETTING_KEYS.ruleSet);
      await context.sync();
      const kept: SettingChange = {
        key: SETTING_KEYS.ruleSet,
        before: settingText(before),
        after: JSON.stringify(ruleSet),
      };
      await keepWorkbookRules(context, kept);
      return kept;
    });
    if (change.before !== change.after) rememberStep({ kind: "rules", change, sheet: lookAgainAt });
    return describeRules("chooseRules", ruleSet, { lookAgainAt });
  });
}
