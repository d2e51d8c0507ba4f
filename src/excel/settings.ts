/** What Gradeline keeps in the workbook, by key. It travels with the file and nowhere else. */
export const SETTING_KEYS = {
  /** The rule set as JSON text; the shipped 2023 set where there is none. */
  ruleSet: "Gradeline.RuleSet",
  /** The rule set that the sheet 평가규정 held when we last wrote or read it, as JSON text: it tells edits from our own text. */
  ruleSheet: "Gradeline.RuleSheet",
  /** Under which rules grades were written, as JSON text: sheet name → result. */
  results: "Gradeline.Results",
  /** What the user said of columns, as JSON text: sheet name → meaning → column. */
  columns: "Gradeline.Columns",
  /** What the committee is deciding and has not written yet, as JSON text: sheet name → decision. */
  drafts: "Gradeline.Drafts",
  /** Findings that were accepted and why, as JSON text: sheet name → finding → acceptance. */
  accepted: "Gradeline.Accepted",
  /** What was done and how to take it back, each as JSON text under a key of its own that begins so and ends in the time. */
  history: "Gradeline.History.",
} as const;

export type HistoryKey = `${typeof SETTING_KEYS.history}${string}`;
export type SettingKey =
  Exclude<(typeof SETTING_KEYS)[keyof typeof SETTING_KEYS], typeof SETTING_KEYS.history> | HistoryKey;

/** Asks for a text in the workbook with the next request. */
export function loadSetting(workbook: Excel.Workbook, key: SettingKey): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

/** The text of a setting that has been loaded; `null` where the workbook keeps none. */
export const settingText = (setting: Excel.Setting): string | null =>
  setting.isNullObject ? null : String(setting.value);
