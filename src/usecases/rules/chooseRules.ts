import { inWorkbook } from "../../excel/inWorkbook";
import { keepWorkbookRules } from "../../excel/keepWorkbookRules";
import { changeSettings, type SettingChange } from "../../excel/settingChanges";
import { loadSetting, SETTING_KEYS, settingText } from "../../excel/settings";
import type { RuleSet } from "../../rules/ruleSet";
import type { Outcome } from "../outcome";
import { keepEntry } from "../history/historyEntry";
import { rememberStep } from "../history/sessionSteps";
import { withOfficeErrors } from "../withOfficeErrors";
import { describeRules } from "./describeRules";
import { rulesEntry } from "./rulesEntry";

/**
 * 규정 선택: puts a rule set in force in the workbook.
 *
 * @param ruleSet - one that ships with the add-in, or any other
 * @param lookAgainAt - the score sheet to check again under the new rules; `null` for none
 */
export function chooseRules(ruleSet: RuleSet, lookAgainAt: string | null): Promise<Outcome> {
  return withOfficeErrors("chooseRules", async () => {
    await inWorkbook(async (context) => {
      const before = loadSetting(context.workbook, SETTING_KEYS.ruleSet);
      await context.sync();
      const change: SettingChange = {
        key: SETTING_KEYS.ruleSet,
        before: settingText(before),
        after: JSON.stringify(ruleSet),
      };
      const entry = rulesEntry(ruleSet, change, lookAgainAt);
      const replaced = loadSetting(context.workbook, SETTING_KEYS.ruleSet);
      await keepWorkbookRules(context, change, change.before === change.after ? [] : [keepEntry(entry)]);
      // Whoever chose other rules since they were read finds those again, once this is taken back.
      const done: SettingChange = { ...change, before: settingText(replaced) };
      if (done.before === done.after) return;
      const settled = { ...entry, step: { ...entry.step, change: done } };
      rememberStep(settled);
      if (done.before === change.before) return;
      changeSettings(context.workbook, [keepEntry(settled)]);
      await context.sync();
    });
    return describeRules("chooseRules", ruleSet, { lookAgainAt });
  });
}
