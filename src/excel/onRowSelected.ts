import { listen } from "./listen";

/** Keys that run down a sheet raise one event a cell; where they came to rest is told of. */
const CALM = 120;

/** A cell, 0-based from A1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Listens for cells of a sheet being selected, and tells at once where the selection is now if it is on that sheet.
 *
 * @param sheet - the sheet's name
 * @param listener - called with the first cell of the selection; `null` where whole rows or columns are selected
 * @returns the way to stop listening
 */
export function onRowSelected(sheet: string, listener: (cell: CellPlace | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const onSelectionChanged = ({ address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    if (!isOver) {
      clearTimeout(timer);
      timer = setTimeout(() => listener(firstCell(address)), CALM);
    }
    return Promise.resolve();
  };
  const stop = listen(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheet).onSelectionChanged.add(onSelectionChanged);
    const active = context.workbook.getActiveCell().load("address");
    active.worksheet.load("name");
    await context.sync();
    if (!isOver && active.worksheet.name === sheet) listener(firstCell(active.address));
    return handler;
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
}

/**
 * @param address - as Excel tells it: `R7`, `R7:S9`, `R7,T9`, `7:9`, `R:S`
 */
export function firstCell(address: string): CellPlace | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)/.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
