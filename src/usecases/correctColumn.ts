import { keepSetting, SETTING_KEYS } from "../excel/settings";
import type { ColumnMeaning } from "../scoresheet/header/columnMeanings";
import type { Grid } from "../scoresheet/grid";
import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import type { Outcome } from "./outcome";
import { headingAt, keptColumns, type KeptColumn, type KeptColumns } from "./keptColumns";
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
    const all = keptColumns(reading?.columnsText ?? null);
    const chosen = { ...withoutColumn(all[sheet] ?? {}, column), [meaning]: keep(reading?.grid ?? null, column) };
    await keepSetting(SETTING_KEYS.columns, JSON.stringify({ ...all, [sheet]: chosen }));
    return validate(sheet);
  });
}

function keep(grid: Grid | null, column: number | null | undefined): KeptColumn | undefined {
  if (column === undefined) return undefined;
  return { column, heading: column === null || grid === null ? "" : headingAt(grid, column) };
}

/** A column means one thing: the latest choice takes it from any other. */
function withoutColumn(kept: KeptColumns, column: number | null | undefined): KeptColumns {
  if (column === null || column === undefined) return kept;
  return Object.fromEntries(Object.entries(kept).filter(([, other]) => other.column !== column));
}
