import { endReading } from "./longReading";

/** The requirement set from which Excel can take all of a batch back as one step of its own undo. */
const UNDO_GROUP_SET = "1.20";

/**
 * Runs a batch against the workbook: waits while the user is typing in a cell, and groups the batch into one undo step
 * where Excel can. Where Excel refuses to group a batch it has written nothing, so the batch runs again ungrouped.
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runGrouped(batch);
  } finally {
    endReading();
  }
}

async function runGrouped<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (!Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUP_SET)) return Excel.run(options, batch);
  try {
    return await Excel.run({ ...options, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (officeErrorCode(error) !== "UndoNotSupported") throw error;
    return Excel.run(options, batch);
  }
}

/** The code of an error that Office gave, `null` for any other. */
export function officeErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}
