import { officeErrorCode } from "../excel/inWorkbook";
import { ReadingCancelled } from "../excel/longReading";
import { SheetUnsettled } from "../excel/sheetUnsettled";
import { emptyOutcome } from "./describeOutcome";
import type { ActionName, Outcome } from "./outcome";

/**
 * What came of an action that has written: where the look at the sheet that follows fails or is called off, the action was done all the
 * same, and says so.
 *
 * @param action - that has written
 * @param done - what it has written or taken back
 * @param look - at the sheet as it is now
 */
export async function lookAfterWriting(
  action: ActionName,
  done: Pick<Outcome, "written" | "undone">,
  look: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await look();
  } catch (error) {
    if (!isOfReading(error)) throw error;
    return {
      ...emptyOutcome(action),
      ...done,
      findings: [{ check: "not-looked-again", severity: "warning", address: "" }],
    };
  }
}

const isOfReading = (error: unknown): boolean =>
  officeErrorCode(error) !== null || error instanceof ReadingCancelled || error instanceof SheetUnsettled;
