import { hasFormulaAt } from "../grid";
import type { ColumnMeaning } from "../header/columnMeanings";
import type { ScoreSheet } from "../scoreSheet";
import { isEmpty, taskCells, type TaskCell } from "../taskCells";
import { formulaPlace } from "./formulaPlace";
import { relativeForm } from "./relativeForm";
import { withoutOwnRow } from "./withoutOwnRow";

/** A column that is computed: nearly all of its cells hold one formula, copied down. */
export interface ComputedColumn {
  readonly meaning: string;
  /** From the grid's corner. */
  readonly column: number;
  readonly usualForm: string;
  /** The first cell that holds it, and its formula. */
  readonly example: { readonly row: number; readonly formula: string };
  /** The filled cells with their formulas and forms; `null` for a value that was typed in. */
  readonly cells: readonly (TaskCell & { readonly formula: string | null; readonly form: string | null })[];
  /** How many cells hold each form. */
  readonly uses: ReadonlyMap<string, number>;
}

/** A column counts as computed from this share of its filled cells on, and from this many cells. */
const LEAST_PERCENT = 80;
const LEAST_CELLS = 3;

/** Columns that name things: a serial number's first cell is typed and the others follow from it. */
const NAMING: ReadonlySet<string> = new Set<ColumnMeaning>([
  "group",
  "id",
  "name",
  "department",
  "indicator",
  "unit",
  "remarks",
]);

const found = new WeakMap<ScoreSheet, readonly ComputedColumn[]>();

/**
 * The computed columns among those whose meaning is known. A column whose cells are typed in, or whose formulas are too
 * different to speak of a usual one, is none.
 */
export function computedColumns(sheet: ScoreSheet): readonly ComputedColumn[] {
  const known = found.get(sheet);
  if (known !== undefined) return known;
  const columns = Object.entries(sheet.columns).flatMap(([meaning, column]) => {
    const computed = NAMING.has(meaning) ? null : compute(sheet, column);
    return computed === null ? [] : [{ meaning, column, ...computed }];
  });
  found.set(sheet, columns);
  return columns;
}

function compute(sheet: ScoreSheet, column: number): Omit<ComputedColumn, "meaning" | "column"> | null {
  const { grid } = sheet;
  const isComputed = sheet.tasks.filter(({ row }) => hasFormulaAt(grid, row, column)).length >= LEAST_CELLS;
  if (!isComputed) return null;
  const filled = taskCells(sheet, column).filter(
    ({ row, value }) => !isEmpty(value) || hasFormulaAt(grid, row, column),
  );
  const formulas = filled.filter(({ row }) => hasFormulaAt(grid, row, column)).length;
  if (formulas * 100 < filled.length * LEAST_PERCENT) return null;

  const uses = new Map<string, number>();
  const ofCopies = new Map<string, string>();
  const cells = filled.map((cell) => {
    if (!hasFormulaAt(grid, cell.row, column)) return { ...cell, formula: null, form: null };
    const formula = String(grid.formulas[cell.row]?.[column]);
    const copy = `${cell.task.indicators.length} ${withoutOwnRow(formula, grid.row + cell.row)}`;
    const form = ofCopies.get(copy) ?? relativeForm(formula, formulaPlace(sheet, cell.row, cell.task));
    ofCopies.set(copy, form);
    uses.set(form, (uses.get(form) ?? 0) + 1);
    return { ...cell, formula, form };
  });
  const [usualForm, times] = [...uses].reduce((most, use) => (use[1] > most[1] ? use : most));
  if (times * 100 < filled.length * LEAST_PERCENT) return null;
  const example = cells.find(({ form }) => form === usualForm)!;
  return { usualForm, example: { row: example.row, formula: example.formula! }, cells, uses };
}
