import { asTyped } from "./cellBlocks";

/**
 * Clears a sheet with the next request, and asks for what stood in it.
 *
 * @returns what stood in it, once the request is answered; for {@link putContentsBack}
 */
export function clearSheet(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,numberFormat,rowIndex,columnIndex");
  sheet.getRange().clear();
  return used;
}

/** Puts the contents of a sheet back with the next request; it keeps the look that it has got since. */
export function putContentsBack(sheet: Excel.Worksheet, cleared: Excel.Range): void {
  sheet.getRange().clear("Contents");
  if (cleared.isNullObject) return;
  const { values, formulas } = cleared as Record<"values" | "formulas", unknown[][]>;
  const formats = cleared.numberFormat as string[][];
  const range = sheet.getRangeByIndexes(
    cleared.rowIndex,
    cleared.columnIndex,
    formulas.length,
    formulas[0]?.length ?? 0,
  );
  range.numberFormat = formats;
  range.formulas = formulas.map((row, at) =>
    row.map((formula, column) => asTyped(formula, values[at]?.[column], formats[at]?.[column] ?? "")),
  );
}
