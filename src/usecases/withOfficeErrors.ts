import { officeErrorCode } from "../excel/inWorkbook";
import { ReadingCancelled } from "../excel/longReading";
import { SheetUnsettled } from "../excel/sheetUnsettled";
import type { CheckId } from "../scoresheet/finding";
import { describeFailure } from "./describeOutcome";
import type { ActionName, Outcome } from "./outcome";

/** What Office's error codes mean to the user; every other code is passed on as it is. */
const MEANINGS: Readonly<Record<string, CheckId>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "sheet-protected",
  ItemNotFound: "sheet-gone",
  ConnectionFailure: "answer-lost",
  Timeout: "answer-lost",
};

/**
 * Runs an action; an error that Office gives becomes a finding that says what happened. Errors of our own making stay
 * errors: they are bugs, and the pane's error boundary reports them.
 */
export async function withOfficeErrors(action: ActionName, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SheetUnsettled) {
      return describeFailure(action, { check: "changed-meanwhile", severity: "block", address: "" });
    }
    if (error instanceof ReadingCancelled) {
      return describeFailure(action, { check: "cancelled", severity: "block", address: "" });
    }
    const code = officeErrorCode(error);
    if (code === null) throw error;
    const known = MEANINGS[code];
    return describeFailure(action, {
      check: known ?? "office-error",
      severity: "block",
      address: "",
      details: { code, message: error instanceof Error ? error.message : "" },
    });
  }
}
