/**
 * Which cells of a range are blank, in the range's shape. What lies outside the sheet's used range is blank.
 *
 * Called from within a function in a cell (the shared runtime allows reading there), so it reads once and writes never.
 *
 * @param address - a plain range with its sheet: `Sheet1!P6:P60`, `'1 분과'!P6:P60`
 */
export async function readBlankCells(address: string): Promise<boolean[][]> {
  return Excel.run(async (context) => {
    const bang = address.lastIndexOf("!");
    const name = address
      .slice(0, bang)
      .replace(/^'(.*)'$/, "$1")
      .replaceAll("''", "'");
    const range = context.workbook.worksheets.getItem(name).getRange(address.slice(bang + 1));
    const used = range.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    used.load("rowIndex,columnIndex,valueTypes");
    await context.sync();
    return Array.from({ length: range.rowCount }, (_, row) =>
      Array.from({ length: range.columnCount }, (_, column) => {
        if (used.isNullObject) return true;
        const inRow = range.rowIndex + row - used.rowIndex;
        const inColumn = range.columnIndex + column - used.columnIndex;
        return (used.valueTypes[inRow]?.[inColumn] ?? "Empty") === "Empty";
      }),
    );
  });
}
