import { listen } from "./listen";

/** A fill or a paste can raise one event a cell; they are told of once they are over. */
const CALM = 200;

/**
 * Listens for cells of a sheet being changed by the user or by somebody who edits along, and not by this add-in.
 *
 * @param sheet - the sheet's name
 * @param listener - called once after a burst of changes
 * @returns the way to stop listening
 */
export function onSheetChanged(sheet: string, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const onChanged = ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Hosts that do not tell who triggered a change leave the source out.
    if ((triggerSource as string | undefined) !== "ThisLocalAddin" && !isOver) {
      clearTimeout(timer);
      timer = setTimeout(listener, CALM);
    }
    return Promise.resolve();
  };
  const stop = listen(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheet).onChanged.add(onChanged);
    await context.sync();
    return handler;
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
}
