import { gridOf } from "../fixtures/gridOf";
import type { Grid, SheetForm } from "../../src/scoresheet/grid";

/** A cell as it can be changed: what it holds, its formula if it has one, and what it shows. */
export interface DraftCell {
  value: string | number;
  formula?: string;
  text?: string;
}

/** A sheet that faults are seeded into; rows and columns count from A1. */
export interface SheetDraft {
  readonly cells: DraftCell[][];
  form: Partial<SheetForm>;
}

/** The row and the column of an address, 0-based: `B3` is row 2, column 1. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function cellAt(draft: SheetDraft, address: string): DraftCell {
  const { row, column } = placeOf(address);
  while (draft.cells.length <= row) draft.cells.push([]);
  const cells = draft.cells[row]!;
  while (cells.length <= column) cells.push({ value: "" });
  return cells[column]!;
}

/** Types a value over whatever stands in a cell, formula or not. */
export function type(draft: SheetDraft, address: string, value: string | number): void {
  const cell = cellAt(draft, address);
  cell.value = value;
  delete cell.formula;
  delete cell.text;
}

/** Puts a formula into a cell, with what it comes to; the old value where none is given. */
export function enter(draft: SheetDraft, address: string, formula: string, value?: string | number): void {
  const cell = cellAt(draft, address);
  cell.formula = formula;
  if (value !== undefined) cell.value = value;
}

/** Lets a formula stand with another result than it has, as on a sheet that is not recalculated. */
export function keepResult(draft: SheetDraft, address: string, value: string | number): void {
  cellAt(draft, address).value = value;
}

/** The sheet as Office.js would give it. */
export function gridOfDraft({ cells, form }: SheetDraft): Grid {
  const grid = gridOf(
    cells.map((row) => row.map(({ value, formula }) => (formula === undefined ? value : [formula, value]))),
    form,
  );
  const texts = grid.texts.map((row, at) => row.map((text, column) => cells[at]?.[column]?.text ?? text));
  return { ...grid, texts };
}
