import { forgetWorkbookRules, setKnownWorkbookRules } from "./readWorkbookRules";
import { changeSettings, reversed, type SettingChange } from "./settingChanges";
import { loadSetting, settingText } from "./settings";

/**
 * Puts other rules in force: keeps them in the workbook, and has every formula compute anew, since a function in cells that
 * follows the workbook's rules does not know that they changed. One request.
 *
 * @param change - of the setting that holds the rules
 * @param also - what else is kept in the workbook with it
 */
export async function keepWorkbookRules(
  context: Excel.RequestContext,
  change: SettingChange,
  also: readonly SettingChange[],
): Promise<void> {
  const { workbook } = context;
  changeSettings(workbook, [change, ...also]);
  workbook.application.calculate("Full");
  // Formulas compute while the request runs: what they go by must be known before.
  setKnownWorkbookRules(change.after);
  try {
    await context.sync();
  } catch (error) {
    // What failed may have been carried out all the same.
    forgetWorkbookRules();
    throw error;
  }
}

/**
 * Takes a change of the rules back, if the workbook still keeps what it led to. One request to look, one to write.
 *
 * @returns whether it was taken back
 */
export async function restoreWorkbookRules(
  context: Excel.RequestContext,
  change: SettingChange,
  also: readonly SettingChange[],
): Promise<boolean> {
  const now = loadSetting(context.workbook, change.key);
  await context.sync();
  if (settingText(now) !== change.after) return false;
  await keepWorkbookRules(context, reversed(change), also);
  return true;
}
