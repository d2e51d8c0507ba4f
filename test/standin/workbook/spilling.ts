import { lastColumn, lastRow } from "../xlsx/address";
import { contains, overlaps, valueOf, type CellGrid, type StoredCell } from "./cellGrid";
import type { EngineResult } from "./formulaEngine";
import type { FormulaCell } from "./formulaCell";
import type { Area, CellValue } from "./types";
import { isSame } from "./values";

/** The sheet that results are put on. */
export interface Ground {
  readonly grid: CellGrid;
  readonly merges: readonly Area[];
  /** The style of a cell that has none of its own. */
  defaultStyle(row: number, column: number): number;
}

/** Puts the result of a formula on its sheet and tells every cell whose value is another one now. */
export function placeResult(
  formula: FormulaCell,
  result: EngineResult,
  isSingle: boolean,
  ground: Ground,
  changed: (cell: StoredCell) => void,
): void {
  const before = formula.filled;
  const { row, column } = formula.cell;
  let values = result.values;
  if (formula.reach === "fixed" && formula.area) values = fitted(values, formula.area);
  else if (isSingle) values = [[intersected(result, row, column)]];
  let area: Area = { row, column, rows: values.length, columns: (values[0] as CellValue[]).length };
  formula.wanted = area;
  if (isBlocked(formula, area, ground)) {
    values = [[{ error: "#SPILL!" }]];
    area = { row, column, rows: 1, columns: 1 };
  }
  formula.filled = area;
  withdraw(formula, before, area, ground.grid, changed);
  values.forEach((line, down) =>
    line.forEach((value, right) => setValue(formula, row + down, column + right, value ?? 0, ground, changed)),
  );
  // `A1#` reads more than the value of A1.
  if (before?.rows !== area.rows || before.columns !== area.columns) changed(formula.cell);
}

/** Takes back what a formula spilled, except inside `kept`. */
export function withdraw(
  formula: FormulaCell,
  filled: Area | null,
  kept: Area | null,
  grid: CellGrid,
  changed: (cell: StoredCell) => void,
): void {
  if (!filled || filled.rows * filled.columns === 1) return;
  for (const cell of grid.within(filled)) {
    if (cell.spill?.from !== formula || (kept && contains(kept, cell.row, cell.column))) continue;
    cell.spill = null;
    changed(cell);
  }
}

function setValue(
  formula: FormulaCell,
  row: number,
  column: number,
  value: CellValue,
  ground: Ground,
  changed: (cell: StoredCell) => void,
): void {
  const isAnchor = row === formula.cell.row && column === formula.cell.column;
  const cell = isAnchor ? formula.cell : ground.grid.at(row, column, ground.defaultStyle(row, column));
  const before = valueOf(cell);
  if (isAnchor) cell.value = value;
  else cell.spill = { from: formula, value };
  if (!isSame(before, value)) changed(cell);
}

function isBlocked(formula: FormulaCell, area: Area, { grid, merges }: Ground): boolean {
  if (formula.reach !== "spill" || area.rows * area.columns === 1) return false;
  if (area.row + area.rows - 1 > lastRow || area.column + area.columns - 1 > lastColumn) return true;
  if (merges.some((merge) => overlaps(merge, area))) return true;
  for (const cell of grid.within(area)) {
    if (cell === formula.cell) continue;
    if (cell.formula || cell.value !== null || (cell.spill && cell.spill.from !== formula)) return true;
  }
  return false;
}

/** What a formula that may only fill its own cell takes from a larger result. */
function intersected({ values, reference }: EngineResult, row: number, column: number): CellValue {
  const first = values[0]?.[0] ?? null;
  if (!reference || reference.rows * reference.columns === 1) return first;
  const down = row - reference.row;
  const right = column - reference.column;
  if (reference.columns === 1 && down >= 0 && down < reference.rows) return values[down]?.[0] ?? null;
  if (reference.rows === 1 && right >= 0 && right < reference.columns) return values[0]?.[right] ?? null;
  return { error: "#VALUE!" };
}

/** A result cut or repeated to fill an area, as formulas entered with Ctrl+Shift+Enter do. */
function fitted(values: readonly (readonly CellValue[])[], area: Area): CellValue[][] {
  const isOneRow = values.length === 1;
  const isOneColumn = values[0]?.length === 1;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => {
      const value = values[isOneRow ? 0 : down]?.[isOneColumn ? 0 : right];
      return value === undefined ? { error: "#N/A" as const } : value;
    }),
  );
}
