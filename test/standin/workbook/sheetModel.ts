import { lastColumn, lastRow } from "../xlsx/address";
import type { SheetSnapshot } from "../xlsx/snapshot";
import { CellGrid, contains, valueOf, type StoredCell } from "./cellGrid";
import { displayedText } from "./displayedText";
import { FormulaCell } from "./formulaCell";
import { Journal } from "./journal";
import { loadCells } from "./loadCells";
import { charactersOf } from "./columnWidth";
import type { StyleChange, StyleTable } from "./styleTable";
import { typedValue, type TypedValue } from "./typedValue";
import { isSame } from "./values";
import type { Area, Cell, CellValue, Sheet } from "./types";

/** What a sheet needs of its workbook. */
export interface SheetSurroundings {
  readonly styles: StyleTable;
  readonly date1904: boolean;
  /** Called for every cell whose content was replaced. */
  replaced(sheet: SheetModel, cell: StoredCell, before: FormulaCell | null): void;
  /** Called once after cells got other looks. */
  restyled(): void;
  /** Called once after a write. */
  written(sheet: SheetModel, area: Area): void;
}

const general = "General";

/** A sheet and its cells. */
export class SheetModel implements Sheet {
  readonly grid = new CellGrid();
  readonly journal = new Journal();
  /** The columns whose width was set since the file was opened, in digits as files have it. */
  readonly widths = new Map<number, number>();
  readonly id: string;
  name: string;
  readonly visibility: Sheet["visibility"];
  isProtected: boolean;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly filter: Sheet["filter"];
  private readonly rows: ReadonlyMap<number, SheetSnapshot["rows"][number]>;

  constructor(
    /** The sheet as it stands in the file, with what a grid needs beyond the contents. */
    readonly snapshot: SheetSnapshot,
    private readonly workbook: SheetSurroundings,
  ) {
    ({
      id: this.id,
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      merges: this.merges,
      frozenRows: this.frozenRows,
      filter: this.filter,
    } = snapshot);
    this.rows = new Map(snapshot.rows.map((row) => [row.row, row]));
    loadCells(snapshot.cells, this.id, this.grid, this.journal);
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return this.columnAt(column)?.hidden ?? false;
  }

  isLocked(row: number, column: number): boolean {
    return this.workbook.styles.get(this.styleAt(row, column)).locked;
  }

  isSpilled(row: number, column: number): boolean {
    const cell = this.grid.get(row, column);
    const filled = (cell?.spill?.from ?? cell?.formula)?.filled;
    return filled !== undefined && filled !== null && filled.rows * filled.columns > 1;
  }

  defaultStyle(row: number, column: number): number {
    return this.rows.get(row)?.style ?? this.columnAt(column)?.style ?? 0;
  }

  /** The place of a cell's style in the workbook's table. */
  styleAt(row: number, column: number): number {
    return this.grid.get(row, column)?.style ?? this.defaultStyle(row, column);
  }

  private columnAt(column: number) {
    return this.snapshot.columns.find(({ from, to }) => column >= from && column <= to);
  }

  cell(row: number, column: number): Cell {
    const cell = this.grid.get(row, column);
    const value = valueOf(cell);
    const { numberFormat } = this.workbook.styles.get(this.styleAt(row, column));
    const { date1904 } = this.workbook;
    return {
      value,
      formula: cell?.formula?.text ?? null,
      numberFormat,
      // Formatting takes longer than all else here, and most who ask for a cell do not ask for its text.
      get text() {
        return displayedText(value, numberFormat, date1904);
      },
    };
  }

  usedArea(valuesOnly: boolean): Area | null {
    let top = lastRow + 1;
    let left = lastColumn + 1;
    let bottom = -1;
    let right = -1;
    for (const cell of this.grid.all()) {
      const isUsed = cell.formula !== null || valueOf(cell) !== null || (!valuesOnly && cell.style !== 0);
      if (!isUsed) continue;
      top = Math.min(top, cell.row);
      left = Math.min(left, cell.column);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  write(area: Area, content: readonly (readonly (CellValue | undefined)[])[]): void {
    checkShape(area, content);
    this.checkArrays(area, (row, column) => content[row - area.row]?.[column - area.column] !== undefined);
    this.forEach(area, (row, column) => {
      const entry = content[row - area.row]?.[column - area.column];
      if (entry !== undefined) this.writeCell(row, column, entry);
    });
    this.workbook.written(this, area);
  }

  private writeCell(row: number, column: number, entry: CellValue): void {
    const cell = this.grid.at(row, column, this.defaultStyle(row, column));
    const { numberFormat } = this.workbook.styles.get(cell.style);
    const isFormula = typeof entry === "string" && /^=./.test(entry) && numberFormat !== "@";
    if (isFormula) {
      this.replace(cell, null, entry);
      return;
    }
    const typed = toTyped(entry, numberFormat);
    if (typed.numberFormat && numberFormat === general) {
      cell.style = this.workbook.styles.derive(cell.style, { numberFormat: typed.numberFormat });
    }
    this.replace(cell, typed.value, null);
  }

  private replace(cell: StoredCell, value: CellValue, formula: string | null): void {
    const before = cell.formula;
    const isSameContent = before
      ? before.text === formula
      : formula === null && !cell.spill && isSame(cell.value, value);
    if (isSameContent) return;
    cell.formula = formula === null ? null : new FormulaCell(this.id, cell, formula, "spill", null);
    // Until it is computed, a formula has no value to show.
    cell.value = formula === null ? value : { error: "#BUSY!" };
    cell.spill = null;
    if (before || cell.formula) this.grid.formulasChanged();
    this.journal.write(cell);
    this.workbook.replaced(this, cell, before);
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    checkShape(area, formats);
    this.forEach(area, (row, column) => {
      const format = formats[row - area.row]?.[column - area.column];
      if (format === undefined) return;
      const cell = this.grid.at(row, column, this.defaultStyle(row, column));
      this.restyle(cell, this.workbook.styles.derive(cell.style, { numberFormat: format === "" ? general : format }));
    });
    this.workbook.written(this, area);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    const cells = [...this.grid.within(area)];
    if (what !== "Formats") this.checkArrays(area, () => true);
    for (const cell of cells) {
      if (what !== "Contents") this.restyle(cell, 0);
      if (what !== "Formats" && (cell.formula || cell.value !== null)) this.replace(cell, null, null);
    }
    this.workbook.written(this, area);
  }

  format(area: Area, change: StyleChange): void {
    const isWhole = area.rows > lastRow || area.columns > lastColumn;
    const restyle = (cell: StoredCell) => this.restyle(cell, this.workbook.styles.derive(cell.style, change));
    if (isWhole) for (const cell of this.grid.within(area)) restyle(cell);
    else this.forEach(area, (row, column) => restyle(this.grid.at(row, column, this.defaultStyle(row, column))));
    this.workbook.restyled();
  }

  setColumnWidth({ column, columns }: Area, points: number): void {
    const width = charactersOf(points, this.workbook.styles.get(0).font.name);
    for (let at = column; at < column + columns; at++) this.widths.set(at, width);
  }

  private restyle(cell: StoredCell, style: number): void {
    if (cell.style === style) return;
    cell.style = style;
    this.journal.write(cell);
  }

  /** An array entered with Ctrl+Shift+Enter can be replaced as a whole only. */
  private checkArrays(area: Area, isWritten: (row: number, column: number) => boolean): void {
    for (const cell of this.grid.within(area)) {
      const formula = cell.formula ?? cell.spill?.from;
      const fixed = formula?.reach === "fixed" ? formula.area : null;
      if (!fixed || fixed.rows * fixed.columns === 1 || !isWritten(cell.row, cell.column)) continue;
      const isWhole =
        contains(area, fixed.row, fixed.column) &&
        contains(area, fixed.row + fixed.rows - 1, fixed.column + fixed.columns - 1);
      if (!isWhole) throw new Error("You can't change part of an array.");
    }
  }

  private forEach(area: Area, visit: (row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
    }
  }
}

/** What an entry becomes in a cell of that format: in one of format "@" a number is kept as text too. */
function toTyped(entry: CellValue, numberFormat: string): TypedValue {
  if (typeof entry === "string") return typedValue(entry, numberFormat);
  const isKeptAsText = typeof entry === "number" && numberFormat === "@";
  return { value: isKeptAsText ? String(entry) : entry, numberFormat: null };
}

function checkShape(area: Area, content: readonly (readonly unknown[])[]): void {
  const fits = content.length === area.rows && content.every((line) => line.length === area.columns);
  if (!fits)
    throw new Error(`Content of ${content.length} rows does not fit an area of ${area.rows} × ${area.columns} cells.`);
}
