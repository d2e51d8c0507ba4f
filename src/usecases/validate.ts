import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { describeSheetGone } from "./describeOutcome";
import { describeValidation } from "./describeValidation";
import type { Outcome } from "./outcome";
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
      return reading === null ? describeSheetGone("validate", sheet ?? "") : describeValidation("validate", reading);
    }),
  );
}
