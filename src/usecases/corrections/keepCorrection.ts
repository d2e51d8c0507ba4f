import { inWorkbook } from "../../excel/inWorkbook";
import { readSheet } from "../../excel/readSheet";
import { keepSetting, SETTING_KEYS } from "../../excel/settings";
import { fingerprint } from "../../scoresheet/header/fingerprint";
import type { Grid } from "../../scoresheet/grid";
import { upright } from "../../scoresheet/layout/upright";
import { readScoreSheet } from "../../scoresheet/readScoreSheet";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import type { Outcome } from "../outcome";
import { validate } from "../validate";
import { withOfficeErrors } from "../withOfficeErrors";
import { keptSheets, type KeptSheet } from "./keptSheet";
import { resolveCorrections } from "./resolveCorrections";

/** A sheet as it is while the user corrects it. */
export interface SeenSheet {
  /** As it is read: turned over where its tasks are columns. */
  readonly grid: Grid;
  /** `null` where no header was found. */
  readonly scoreSheet: ScoreSheet | null;
}

/**
 * Keeps in the workbook what the user says of a sheet, with the layout of the sheet as it is now, and looks at it again.
 *
 * @param sheet - the sheet's name
 * @param change - gives what is kept, from what was kept and from the sheet; what a blank sheet keeps does not change
 */
export function keepCorrection(
  sheet: string,
  change: (kept: KeptSheet, seen: SeenSheet) => KeptSheet,
): Promise<Outcome> {
  return withOfficeErrors("validate", async () => {
    const reading = await inWorkbook((context) => readSheet(context, sheet));
    const all = keptSheets(reading?.columnsText ?? null);
    if (reading?.grid == null) return validate(sheet);
    const grid = upright(reading.grid);
    const { kept, corrections } = resolveCorrections(grid, sheet, all);
    const changed = change(kept, { grid, scoreSheet: readScoreSheet(grid, corrections) });
    const order = 1 + Math.max(0, ...Object.values(all).map((other) => other.order));
    const sheets = { ...all, [sheet]: { ...changed, fingerprint: null, order } };
    const now = readScoreSheet(grid, resolveCorrections(grid, sheet, sheets).corrections);
    const layout = now === null ? null : fingerprint(now.grid, now.header);
    await keepSetting(
      SETTING_KEYS.columns,
      JSON.stringify({ ...sheets, [sheet]: { ...changed, fingerprint: layout, order } }),
    );
    return validate(sheet);
  });
}
