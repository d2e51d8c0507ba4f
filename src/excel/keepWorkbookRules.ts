import { setKnownWorkbookRules } from "./readWorkbookRules";
import { changeSetting, loadSetting, SETTING_KEYS, setSetting, settingText, type SettingChange } from "./settings";

/**
 * Puts other rules in force: keeps them in the workbook, and has every formula compute anew, since a function in cells that
 * follows the workbook's rules does not know that they changed. One request.
 *
 * @param change - of the setting that holds the rules
 * @param ruleSheetText - the rule set that the sheet of rules is known to hold now; left out where it was not looked at
 */
export async function keepWorkbookRules(
  context: Excel.RequestContext,
  change: SettingChange,
  ruleSheetText?: string,
): Promise<void> {
  const { workbook } = context;
  changeSetting(workbook, change);
  if (ruleSheetText !== undefined) setSetting(workbook, SETTING_KEYS.ruleSheet, ruleSheetText);
  workbook.application.calculate("Full");
  // Formulas compute while the request runs: what they go by must be known before.
  setKnownWorkbookRules(change.after);
  try {
    await context.sync();
  } catch (error) {
    setKnownWorkbookRules(change.before);
    throw error;
  }
}

/**
 * Takes a change of the rules back, if the workbook still keeps what it led to. One request to look, one to write.
 *
 * @returns whether it was taken back
 */
export async function restoreWorkbookRules(context: Excel.RequestContext, change: SettingChange): Promise<boolean> {
  const now = loadSetting(context.workbook, change.key);
  await context.sync();
  if (settingText(now) !== change.after) return false;
  await keepWorkbookRules(context, { ...change, before: change.after, after: change.before });
  return true;
}
