import { keepSetting, SETTING_KEYS } from "../excel/settings";
import type { ColumnMeaning } from "../scoresheet/header/columnMeanings";
import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import type { Outcome } from "./outcome";
import { readAllCorrections } from "./understandSheet";
import { validate } from "./validate";
import { withOfficeErrors } from "./withOfficeErrors";

/**
 * Keeps in the workbook what the user says of a column, and looks at the sheet again with it.
 *
 * @param sheet - the sheet's name
 * @param meaning - what the column means
 * @param column - the column, 0 for A; `null` to say that the sheet has none; `undefined` to leave it to the headings again
 */
export function correctColumn(
  sheet: string,
  meaning: ColumnMeaning,
  column: number | null | undefined,
): Promise<Outcome> {
  return withOfficeErrors("validate", async () => {
    const reading = await inWorkbook((context) => readSheet(context, sheet));
    const all = readAllCorrections(reading?.columnsText ?? null);
    const corrections = { ...all[sheet], [meaning]: column };
    await keepSetting(SETTING_KEYS.columns, JSON.stringify({ ...all, [sheet]: corrections }));
    return validate(sheet);
  });
}
