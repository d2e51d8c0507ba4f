import type { Area, CellValue } from "../workbook/types";

/** One side of a cell's frame. */
export interface Border {
  /** As in the file: `thin`, `medium`, `double`, … */
  readonly line: string;
  /** `#RRGGBB`, `null` for the automatic colour. */
  readonly color: string | null;
}

/** How cells of one style look. Colours are `#RRGGBB`, theme colours already resolved. */
export interface Style {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly border: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", Border>>>;
  readonly alignment: {
    readonly horizontal: string | null;
    readonly vertical: string | null;
    readonly wrap: boolean;
    readonly indent: number;
    readonly rotation: number;
  };
}

/**
 * How far the result of a formula reaches: `single` is cut to one cell, as formulas of older files are; `spill` grows
 * as needed (a dynamic array); `fixed` fills just its area (entered with Ctrl+Shift+Enter).
 */
export type Reach = "single" | "spill" | "fixed";

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The cached value where there is a formula. */
  readonly value: CellValue;
  /** As Excel shows it, with "="; `null` for a constant. */
  readonly formula: string | null;
  readonly reach: Reach;
  /** What a `spill` or `fixed` formula fills, itself included. */
  readonly area: Area | null;
  /** Place in `WorkbookSnapshot.styles`. */
  readonly style: number;
}

export interface ColumnSnapshot {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font, `null` for the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowSnapshot {
  readonly row: number;
  /** In points, `null` for the default height. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** `null` where the row has no format of its own. */
  readonly style: number | null;
}

/** The filter of a sheet's own range; tables have theirs. */
export interface FilterSnapshot {
  readonly area: Area;
  /** Does a column keep rows out? A filter can show its arrows and let every row through. */
  readonly hasCriteria: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  /** As `types.ts` has it. */
  readonly id: string;
  /** The part's name in the package. */
  readonly part: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Area[];
  readonly columns: readonly ColumnSnapshot[];
  readonly rows: readonly RowSnapshot[];
  readonly filter: FilterSnapshot | null;
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly selection: Area;
}

export interface NameSnapshot {
  readonly name: string;
  /** As Excel shows it, with "=". */
  readonly formula: string;
  readonly sheet: string | null;
}

/** A table and its columns, for structured references. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** A workbook as it stands in a file. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly styles: readonly Style[];
  readonly activeSheet: number;
  /** What our add-in keeps with the file, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Are dates counted from 1904? The serial numbers are left as they stand in the file. */
  readonly date1904: boolean;
}

/** A sheet without anything on it. */
export function blankSheet(name: string, id: string): SheetSnapshot {
  return {
    name,
    id,
    part: "",
    visibility: "Visible",
    isProtected: false,
    cells: [],
    merges: [],
    columns: [],
    rows: [],
    filter: null,
    defaultColumnWidth: null,
    defaultRowHeight: null,
    frozenRows: 0,
    frozenColumns: 0,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}
