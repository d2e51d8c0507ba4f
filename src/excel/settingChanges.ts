import { loadSetting, SETTING_KEYS, settingText, type SettingKey } from "./settings";

/** What a setting held before a write, and what it holds after it; `null` for nothing. */
export interface SettingChange {
  readonly key: SettingKey;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Asks with the next request whether settings are still what changes of them start from. Entries of the history are left out: each
 * has a key of its own, which nobody else changes.
 *
 * @returns what gives the changes as they would have to be, once the request is answered; `null` where they are right
 */
export function askForChanges(
  workbook: Excel.Workbook,
  changes: readonly SettingChange[],
): () => readonly SettingChange[] | null {
  const asked = changes.map((change) =>
    change.key.startsWith(SETTING_KEYS.history) ? null : loadSetting(workbook, change.key),
  );
  return () => {
    const now = changes.map((change, index): SettingChange => {
      const setting = asked[index];
      return setting == null ? change : { ...change, before: settingText(setting) };
    });
    return now.every(({ before }, index) => before === changes[index]?.before) ? null : now;
  };
}

/** Keeps a text in the workbook with the next request; `null` takes out one that is known to be there. */
export function setSetting(workbook: Excel.Workbook, key: SettingKey, text: string | null): void {
  if (text === null) workbook.settings.getItem(key).delete();
  else workbook.settings.add(key, text);
}

/** Makes changes of settings with the next request. */
export function changeSettings(workbook: Excel.Workbook, changes: readonly SettingChange[]): void {
  for (const { key, before, after } of changes) if (before !== after) setSetting(workbook, key, after);
}

/** The change that takes another one back. */
export const reversed = ({ key, before, after }: SettingChange): SettingChange => ({
  key,
  before: after,
  after: before,
});
