import { listen } from "./listen";

/**
 * Listens for the user turning to another sheet.
 *
 * @param listener - called with the sheet's name
 * @returns the way to stop listening
 */
export function onSheetActivated(listener: (sheet: string) => void): () => void {
  let isOver = false;
  const onActivated = async ({ worksheetId }: Excel.WorksheetActivatedEventArgs): Promise<void> => {
    const name = await nameOf(worksheetId).catch(() => null);
    if (name !== null && !isOver) listener(name);
  };
  const stop = listen(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(onActivated);
    await context.sync();
    return handler;
  });
  return () => {
    isOver = true;
    stop();
  };
}

/** The event tells the sheet by its id alone; `null` where it is gone by now. */
function nameOf(worksheetId: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
