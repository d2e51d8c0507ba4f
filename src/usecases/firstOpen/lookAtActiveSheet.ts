import { inWorkbook } from "../../excel/inWorkbook";
import { readSheet } from "../../excel/readSheet";
import { readScoreSheet } from "../../scoresheet/readScoreSheet";

/** What the first screen offers hangs on it. */
export interface SeenSheet {
  readonly name: string;
  /** Does it have a header, and tasks below? */
  readonly isScoreSheet: boolean;
}

/**
 * Looks whether the active sheet is a score sheet: one request, and nothing is checked.
 *
 * @returns `null` where the sheet could not be read
 */
export function lookAtActiveSheet(): Promise<SeenSheet | null> {
  return inWorkbook(async (context) => {
    const reading = await readSheet(context);
    if (reading === null) return null;
    const sheet = reading.grid === null ? null : readScoreSheet(reading.grid);
    return { name: reading.sheet, isScoreSheet: sheet !== null && sheet.tasks.length > 0 };
  }).catch(() => null);
}
