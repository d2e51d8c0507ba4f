/** What is read of one sheet in one request. Rows and columns of the arrays count from the grid's own corner. */
export interface Grid {
  readonly sheet: string;
  /** Where the grid's corner stands on the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  /** As Office.js gives them: `""` for a blank cell, error values as their text. */
  readonly values: readonly (readonly unknown[])[];
  /** The formula with its `=`, or the value again where there is none. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly form: SheetForm;
  /** Is this the sheet turned over, so that the grid's rows are its columns? Then `row` and `column` are turned over too. */
  readonly isTransposed?: true;
}

/** What of a sheet's form bears on what is read; rows and columns count from the grid's corner. */
export interface SheetForm {
  /** Hidden by hand or by a filter, to the last row of the grid. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Does a filter hide rows? */
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
}

/** A sheet on which nothing is hidden, filtered or protected. */
export const PLAIN_FORM: SheetForm = { hiddenRows: [], hiddenColumns: [], isFiltered: false, isProtected: false };

export const rowCount = (grid: Grid): number => grid.values.length;
export const columnCount = (grid: Grid): number => grid.values[0]?.length ?? 0;

export const valueAt = (grid: Grid, row: number, column: number): unknown => grid.values[row]?.[column] ?? "";
export const textAt = (grid: Grid, row: number, column: number): string => grid.texts[row]?.[column] ?? "";
export const isBlankAt = (grid: Grid, row: number, column: number): boolean => valueAt(grid, row, column) === "";

/** Does a cell hold something that can be seen? */
export function isFilledAt(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? value !== "" && value.trim() !== "" : value !== null;
}

export function hasFormulaAt(grid: Grid, row: number, column: number): boolean {
  const formula = grid.formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=");
}

/**
 * The letters of a column.
 *
 * @param column - 0-based, on the sheet
 * @example
 * columnLetters(27) //=> "AB"
 */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/**
 * The address of a rectangle from A1: `A1:F20`.
 *
 * @param rows - how many, at least 1
 * @param columns - how many, at least 1
 * @example
 * addressFromCorner(20, 6) //=> "A1:F20"
 */
export const addressFromCorner = (rows: number, columns: number): string => `A1:${columnLetters(columns - 1)}${rows}`;

/** Where a cell of the grid stands on its sheet, 0-based from A1. */
export function sheetCell(grid: Grid, row: number, column: number): { readonly row: number; readonly column: number } {
  const [down, across] = [grid.row + row, grid.column + column];
  return grid.isTransposed === true ? { row: across, column: down } : { row: down, column: across };
}

/** The address of a cell of the grid on its sheet, without the sheet's name: `R7`. */
export function addressAt(grid: Grid, row: number, column: number): string {
  const cell = sheetCell(grid, row, column);
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** What a column of the grid is called on its sheet: `F`, or the number of the row that it is on a sheet turned over. */
export const columnName = (grid: Grid, column: number): string =>
  grid.isTransposed === true ? String(grid.column + column + 1) : columnLetters(grid.column + column);
