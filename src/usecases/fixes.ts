import { TEXT_FORMAT, type ColumnBlock } from "../excel/cellBlocks";
import { columnCount, columnLetters, hasFormulaAt, rowCount, type Grid } from "../scoresheet/grid";
import type { CellFix, Finding } from "../scoresheet/finding";

/** What a fix needs to know of its cell. */
interface FixedCell extends CellFix {
  /** As it would be typed. */
  readonly typed: string | number;
  /** The number format that the cell must get first, `null` where it keeps its own. */
  readonly numberFormat: string | null;
}

/**
 * The cells of a finding's fix; none where it would put a value over a formula: its author has to mend that, and half a fix
 * is none. A fix that is a formula itself only enters a cell's formula again.
 *
 * @param grid - of the sheet
 */
export function fixedCells(grid: Grid, { fix = [] }: Finding): readonly CellFix[] {
  return fix.some((cell) => !isFixable(grid, cell)) ? [] : fix;
}

function isFixable(grid: Grid, { row, column, value }: CellFix): boolean {
  const [inRow, inColumn] = [row - grid.row, column - grid.column];
  const isOnGrid = inRow >= 0 && inColumn >= 0 && inRow < rowCount(grid) && inColumn < columnCount(grid);
  return isOnGrid && hasFormulaAt(grid, inRow, inColumn) === isFormula(value);
}

const isFormula = (value: string | number): boolean => typeof value === "string" && value.startsWith("=");

/** What fixes write: one block a run of cells in a column. Where two fixes want the same cell, the first has it. */
export function planFixes(grid: Grid, findings: readonly Finding[]): readonly ColumnBlock[] {
  const cells = new Map<string, FixedCell>();
  for (const cell of findings.flatMap((finding) => fixedCells(grid, finding))) {
    const place = fixAddress(cell);
    if (!cells.has(place)) cells.set(place, prepare(grid, cell));
  }
  const inOrder = [...cells.values()].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: FixedCell[][] = [];
  for (const cell of inOrder) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last?.column === cell.column && last.row === cell.row - 1) run!.push(cell);
    else runs.push([cell]);
  }
  return runs.map(toBlock);
}

/** The address of a cell that a fix writes: `R7`. */
export const fixAddress = ({ row, column }: CellFix): string => `${columnLetters(column)}${row + 1}`;

/** In a cell of format text every number and formula would become a text: such a cell gets Excel's ordinary format first. */
function prepare(grid: Grid, cell: CellFix): FixedCell {
  const isText = grid.numberFormats[cell.row - grid.row]?.[cell.column - grid.column] === TEXT_FORMAT;
  const { value } = cell;
  if (typeof value === "number" || isFormula(value))
    return { ...cell, typed: value, numberFormat: isText ? "General" : null };
  return { ...cell, typed: isText || isPlainWord(value) ? value : `'${value}`, numberFormat: null };
}

/** Does Excel take the text for a text, whatever it is typed into? Not so numbers, dates, times, formulas and TRUE. */
const isPlainWord = (text: string): boolean => /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text);

function toBlock(run: readonly FixedCell[]): ColumnBlock {
  const { row, column } = run[0]!;
  const block = { row, column, cells: run.map(({ typed }) => typed) };
  const numberFormats = run.map(({ numberFormat }) => numberFormat);
  return numberFormats.every((format) => format === null) ? block : { ...block, numberFormats };
}
