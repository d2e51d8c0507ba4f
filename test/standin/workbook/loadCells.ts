import type { CellSnapshot } from "../xlsx/snapshot";
import type { CellGrid } from "./cellGrid";
import { FormulaCell } from "./formulaCell";
import type { Journal } from "./journal";
import type { Area } from "./types";

/** Puts the cells of a file on a sheet and notes the results that the file has for them. */
export function loadCells(cells: readonly CellSnapshot[], sheetId: string, grid: CellGrid, journal: Journal): void {
  const wide: FormulaCell[] = [];
  for (const { row, column, value, formula, reach, area, style } of cells) {
    const cell = grid.at(row, column, style);
    cell.value = value;
    if (formula === null) continue;
    cell.formula = new FormulaCell(sheetId, cell, formula, reach, area, value);
    journal.file(cell, value);
    if (area && area.rows * area.columns > 1) wide.push(cell.formula);
  }
  for (const formula of wide) loadSpill(formula, formula.area as Area, grid, journal);
}

/** In the file, what a formula put on its neighbours looks like their own value. */
function loadSpill(formula: FormulaCell, area: Area, grid: CellGrid, journal: Journal): void {
  formula.wanted = area;
  formula.filled = area;
  for (const cell of grid.within(area)) {
    if (cell === formula.cell || cell.formula || cell.value === null) continue;
    cell.spill = { from: formula, value: cell.value };
    journal.file(cell, cell.value);
    cell.value = null;
  }
}
