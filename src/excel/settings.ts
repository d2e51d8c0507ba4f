/** What Gradeline keeps in the workbook, by key. It travels with the file and nowhere else. */
export const SETTING_KEYS = {
  /** The rule set as JSON text; the shipped 2023 set where there is none. */
  ruleSet: "Gradeline.RuleSet",
  /** What the user said of columns, as JSON text: sheet name → meaning → column. */
  columns: "Gradeline.Columns",
} as const;

/** Keeps a text in the workbook. One request. */
export async function keepSetting(key: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
}
