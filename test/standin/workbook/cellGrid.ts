import type { Area, CellValue } from "./types";
import type { FormulaCell } from "./formulaCell";

/** A cell as the workbook keeps it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** The constant, or the last computed value of the formula; `null` under a spilled value. */
  value: CellValue;
  formula: FormulaCell | null;
  /** A value that a neighbour's formula put here. */
  spill: { readonly from: FormulaCell; readonly value: CellValue } | null;
  /** Place in the workbook's table of styles. */
  style: number;
}

const stride = 16_384;

/** The cells of one sheet that hold something or have a format of their own. */
export class CellGrid {
  private readonly cells = new Map<number, StoredCell>();
  /** The rows of each column that hold a formula, in ascending order; rebuilt when asked for after a change. */
  private formulaColumns: Map<number, StoredCell[]> | null = null;

  get(row: number, column: number): StoredCell | undefined {
    return this.cells.get(row * stride + column);
  }

  /** The cell, made blank with that style if there was none. */
  at(row: number, column: number, style: number): StoredCell {
    const key = row * stride + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { row, column, value: null, formula: null, spill: null, style };
      this.cells.set(key, cell);
    }
    return cell;
  }

  all(): IterableIterator<StoredCell> {
    return this.cells.values();
  }

  *within(area: Area): Generator<StoredCell, void, undefined> {
    if (area.rows * area.columns > this.cells.size) {
      for (const cell of this.cells.values()) if (contains(area, cell.row, cell.column)) yield cell;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = this.get(row, column);
        if (cell) yield cell;
      }
    }
  }

  /** To be called when a cell gets or loses a formula. */
  formulasChanged(): void {
    this.formulaColumns = null;
  }

  /** The cells with formulas in an area. */
  *formulasWithin(area: Area): Generator<FormulaCell, void, undefined> {
    const columns = (this.formulaColumns ??= this.indexFormulas());
    const last = Math.min(area.column + area.columns - 1, stride - 1);
    const wanted =
      last - area.column > columns.size
        ? [...columns.keys()].filter((column) => column >= area.column && column <= last)
        : null;
    for (const column of wanted ?? span(area.column, last)) {
      const cells = columns.get(column);
      if (!cells) continue;
      for (let at = firstFrom(cells, area.row); at < cells.length; at++) {
        const cell = cells[at] as StoredCell;
        if (cell.row >= area.row + area.rows) break;
        if (cell.formula) yield cell.formula;
      }
    }
  }

  private indexFormulas(): Map<number, StoredCell[]> {
    const columns = new Map<number, StoredCell[]>();
    for (const cell of this.cells.values()) {
      if (!cell.formula) continue;
      const cells = columns.get(cell.column);
      if (cells) cells.push(cell);
      else columns.set(cell.column, [cell]);
    }
    for (const cells of columns.values()) cells.sort((one, other) => one.row - other.row);
    return columns;
  }
}

/** Does the area hold that cell? */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Do two areas share a cell? */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** What a cell shows, be it its own or spilled onto it. */
export function valueOf(cell: StoredCell | undefined): CellValue {
  if (!cell) return null;
  return cell.spill ? cell.spill.value : cell.value;
}

function* span(first: number, last: number): Generator<number, void, undefined> {
  for (let number = first; number <= last; number++) yield number;
}

/** The first place in cells sorted by row that is at or after `row`. */
function firstFrom(cells: readonly StoredCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as StoredCell).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
