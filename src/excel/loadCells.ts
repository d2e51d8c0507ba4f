import type { Grid, SheetForm } from "../scoresheet/grid";

/** Cells that were asked for with the next request. */
export interface AskedCells {
  readonly range: Excel.Range;
  /** `null` where this Excel cannot tell. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** The requirement set from which Excel tells of hidden rows and columns in one answer, and of filters. */
export const knowsForm = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.9");

/**
 * Asks for all that is read of cells.
 *
 * Merged areas are not asked for: getMergedAreasOrNullObject loses the user's undo stack (OfficeDev/office-js #5918), and a
 * look must cost nobody his undo.
 */
export function askForCells(range: Excel.Range): AskedCells {
  range.load("values,formulas,text,numberFormat,rowIndex,columnIndex");
  if (!knowsForm()) return { range, rows: null, columns: null };
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/**
 * Cells that have been answered, as a grid.
 *
 * @param facts - what is not told of the cells one by one
 */
export function toGrid(
  { range, rows, columns }: AskedCells,
  { sheet, isFiltered, isProtected }: Pick<Grid, "sheet"> & Pick<SheetForm, "isFiltered" | "isProtected">,
): Grid {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    texts: range.text,
    numberFormats: range.numberFormat as string[][],
    form: {
      hiddenRows: placesOf(rows?.value ?? [], ({ rowHidden }) => rowHidden === true),
      hiddenColumns: placesOf(columns?.value ?? [], ({ columnHidden }) => columnHidden === true),
      isFiltered,
      isProtected,
    },
  };
}

function placesOf<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number[] {
  return items.flatMap((item, place) => (isMeant(item) ? [place] : []));
}
