import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { columnAmbiguous } from "../scoresheet/checks/layout/columnAmbiguous";
import { describeOutcome, describeSheetGone } from "./describeOutcome";
import type { Outcome } from "./outcome";
import { understandSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";

/**
 * 점수표 검증: reads a sheet in one request, checks it, and writes nothing.
 *
 * @param sheet - the sheet's name; the active one when left out
 */
export function validate(sheet?: string): Promise<Outcome> {
  return withOfficeErrors("validate", () =>
    inWorkbook(async (context) => {
      const reading = await readSheet(context, sheet);
      if (reading === null) return describeSheetGone("validate", sheet ?? "");
      const understood = understandSheet(reading);
      const doubts = understood.scoreSheet === null ? [] : columnAmbiguous(understood.scoreSheet, "warning");
      return describeOutcome("validate", understood, [...understood.findings, ...doubts]);
    }),
  );
}
