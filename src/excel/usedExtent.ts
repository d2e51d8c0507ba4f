/** Where the cells of a sheet that hold something stand, 0-based. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Asks with the next request where the cells stand that hold something. */
export function askForExtent(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

/** The extent that was answered. */
export const extentOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Extent => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

export const isSameExtent = (one: Extent, other: Extent): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
