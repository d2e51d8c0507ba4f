/**
 * The workbook behind the stand-in, as the host (the object model answered to Office.js) and the two faces see it.
 *
 * Rows and columns are 0-based everywhere. The implementation computes native formulas with a real engine and asks a
 * `FunctionCaller` for the add-in's own functions; it never guesses a value.
 */

import type { StyleChange } from "./styleTable";

/** Excel's error values, as they are shown. */
export type ErrorText =
  "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** What a cell holds. `null` is a blank cell: never the same as 0 or "". */
export type CellValue = number | string | boolean | null | { readonly error: ErrorText };

/** A rectangle on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", in English, add-in functions by their bare names; `null` where the cell holds a constant. */
  readonly formula: string | null;
  /** `"General"` unless the file says otherwise. */
  readonly numberFormat: string;
  /** The value as displayed under its number format. */
  readonly text: string;
}

export interface Sheet {
  /** Stable while the workbook is open, in Excel's own form: `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  /** A user may rename the sheet; formulas and files that name it are not rewritten. */
  name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** A user may protect the sheet; the file that is written does not tell. */
  isProtected: boolean;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  /** The filter of the sheet's own range, `null` for none. */
  readonly filter: { readonly area: Area; readonly hasCriteria: boolean } | null;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Is the cell locked (only matters on a protected sheet)? */
  isLocked(row: number, column: number): boolean;
  /** Does a formula that fills more than its own cell fill this one? */
  isSpilled(row: number, column: number): boolean;
  cell(row: number, column: number): Cell;
  /** The smallest area that holds every cell with a value (or, unless `valuesOnly`, a format); `null` on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /**
   * Writes constants and formulas (strings that start with "="), one entry a cell; `undefined` leaves a cell as it is,
   * `null` or "" clears it. Text is converted as typing would ("12" becomes 12) unless the cell's format is "@".
   */
  write(area: Area, content: readonly (readonly (CellValue | undefined)[])[]): void;
  writeNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  /** Changes how cells look; of whole rows and columns only those that hold something. */
  format(area: Area, change: StyleChange): void;
  /** Sets the width of an area's columns, in points. */
  setColumnWidth(area: Area, points: number): void;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** The sheet's name for a sheet-scoped one, `null` for the whole workbook. */
  readonly sheet: string | null;
}

/** One call of an add-in function, found while calculating. */
export interface FunctionCall {
  /** Upper case, as in `functions.json`. */
  readonly name: string;
  /** One matrix an argument, raw (`null` is blank); `null` for an omitted argument. */
  readonly args: readonly (readonly (readonly CellValue[])[] | null)[];
  /** The address (`Sheet1!A1:B2`) of an argument that is a plain reference, else `null`. */
  readonly argAddresses: readonly (string | null)[];
  /** Where the formula stands, `Sheet1!C3`. */
  readonly address: string;
}

/** Runs the calls in the add-in, all of a calculation pass at once, and answers them in the same order. */
export type FunctionCaller = (calls: readonly FunctionCall[]) => Promise<CellValue[][][]>;

/** A cell whose content the add-in, the user or a calculation changed since the file was opened. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `content`: written. `result`: only its computed value differs from the one in the file. */
  readonly kind: "content" | "result";
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  activeSheet: Sheet;
  selection: { readonly sheet: Sheet; readonly area: Area };
  /** `workbook.settings`, kept with the file. */
  readonly settings: Map<string, unknown>;
  sheet(name: string): Sheet | undefined;
  addSheet(name: string): Sheet;
  removeSheet(name: string): void;
  /** Called after every write, whoever made it. Returns the way to stop listening. */
  onChanged(listener: (sheet: Sheet, area: Area, source: "local" | "remote") => void): () => void;
  setFunctionCaller(caller: FunctionCaller | null): void;
  /** Recalculates until no add-in call is pending. Circular calls end in an error value, never in a hang. */
  calculate(): Promise<void>;
  /** The value of one formula as a cell of `sheet` would show it, spilled; the workbook is left as it was. */
  evaluate(formula: string, sheet: Sheet): Promise<CellValue[][]>;
  changes(): readonly CellChange[];
}
