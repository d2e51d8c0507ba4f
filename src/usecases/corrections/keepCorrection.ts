import { inWorkbook } from "../../excel/inWorkbook";
import { readSheet } from "../../excel/readSheet";
import { SETTING_KEYS } from "../../excel/settings";
import { writeCells } from "../../excel/writeCells";
import { fingerprint } from "../../scoresheet/header/fingerprint";
import type { Grid } from "../../scoresheet/grid";
import { upright } from "../../scoresheet/layout/upright";
import { readScoreSheet } from "../../scoresheet/readScoreSheet";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import { describeFailure, describeSheetGone } from "../describeOutcome";
import { describeValidation } from "../describeValidation";
import type { Outcome } from "../outcome";
import { withOfficeErrors } from "../withOfficeErrors";
import { writingRefused } from "../writingRefused";
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
  return withOfficeErrors("validate", () =>
    inWorkbook(async (context) => {
      const reading = await readSheet(context, sheet);
      if (reading === null) return describeSheetGone("validate", sheet);
      if (reading.grid === null) return describeValidation("validate", reading);
      const all = keptSheets(reading.columnsText);
      const grid = upright(reading.grid);
      const { kept: keptSheet, corrections } = resolveCorrections(grid, sheet, all);
      const changed = change(keptSheet, { grid, scoreSheet: readScoreSheet(grid, corrections) });
      const order = 1 + Math.max(0, ...Object.values(all).map((other) => other.order));
      const sheets = { ...all, [sheet]: { ...changed, fingerprint: null, order } };
      const now = readScoreSheet(grid, resolveCorrections(grid, sheet, sheets).corrections);
      const layout = now === null ? null : fingerprint(now.grid, now.header);
      const columnsText = JSON.stringify({ ...sheets, [sheet]: { ...changed, fingerprint: layout, order } });
      const kept = [{ key: SETTING_KEYS.columns, before: reading.columnsText, after: columnsText }];
      // Under the guard against changes, though no cell is written: a correction speaks of the sheet as it was read.
      const writing = await writeCells(context, reading, reading.grid, { blocks: [], kept, dependsOn: [] });
      if (!writing.written) return describeFailure("validate", writingRefused(writing));
      // What was read tells all that there is to see: a third request could fail, and what was kept would seem not to be.
      return describeValidation("validate", { ...reading, columnsText });
    }),
  );
}
