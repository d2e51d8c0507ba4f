import { inWorkbook } from "../../excel/inWorkbook";
import { changeSettings } from "../../excel/settingChanges";
import { loadSetting, SETTING_KEYS, settingText } from "../../excel/settings";
import { changeDraft } from "./drafts";
import type { Decision } from "./decision";

/**
 * Remembers in the workbook what the committee is deciding on a sheet, so that nothing is lost with the pane. No cell changes,
 * and there is nothing to undo.
 *
 * @param sheet - the sheet's name
 * @param draft - `null` forgets it
 */
export function keepDraft(sheet: string, draft: Decision | null): Promise<void> {
  return inWorkbook(async (context) => {
    const setting = loadSetting(context.workbook, SETTING_KEYS.drafts);
    await context.sync();
    changeSettings(context.workbook, [changeDraft(settingText(setting), sheet, draft)]);
    await context.sync();
  });
}
