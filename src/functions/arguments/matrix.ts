import { CellError } from "./cellError";
import { messages } from "./messages";

/** A range argument: rows of cells. A single cell arrives as a 1×1 matrix, an omitted argument as `null`. */
export type Matrix<T = unknown> = readonly (readonly T[])[];

/** What a function gives back to Excel: a value or an error value a cell. */
export type ResultMatrix<T> = (T | CellError)[][];

const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/** Is the cell blank, or an argument left out? Desktop Excel hands a blank cell over as 0. */
export function isBlankCell(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === "" || cell === 0;
}

export function sameShape(a: Matrix, b: Matrix): boolean {
  return a.length === b.length && (a[0]?.length ?? 0) === (b[0]?.length ?? 0);
}

/** Every cell of a matrix, row by row. */
export function cellsOf<T>(matrix: Matrix<T>): readonly T[] {
  return matrix.flat();
}

/** Puts cells back into rows of the given width. */
export function inRows<T>(cells: readonly T[], columns: number): T[][] {
  const rows: T[][] = [];
  for (let start = 0; start < cells.length; start += columns) rows.push(cells.slice(start, start + columns));
  return rows;
}

/**
 * Computes a result for every cell of arguments of one shape; a single cell stands for all, an omitted argument is
 * `undefined` everywhere. An error value of one cell stays in its own cell.
 *
 * @param args - matrices or, for omitted arguments, null
 * @param compute - the result of one row of arguments; may throw a {@link CellError}
 * @returns a matrix of the common shape
 * @throws CellError `#VALUE!` when the ranges differ in shape
 */
export function mapCells<T>(
  args: readonly (Matrix | null | undefined)[],
  compute: (...cells: unknown[]) => T,
): ResultMatrix<T> {
  const ranges = args.filter((arg): arg is Matrix => arg !== null && arg !== undefined);
  const shape = ranges.find((range) => !isSingle(range)) ?? ranges[0] ?? [[null]];
  const rows = shape.length;
  const columns = shape[0]?.length ?? 0;
  const fits = ranges.every((range) => isSingle(range) || (range.length === rows && range[0]?.length === columns));
  if (!fits) throw new CellError("#VALUE!", messages().shapes());

  const at = (arg: Matrix | null | undefined, row: number, column: number): unknown => {
    if (arg === null || arg === undefined) return undefined;
    return isSingle(arg) ? arg[0]?.[0] : arg[row]?.[column];
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      try {
        return compute(...args.map((arg) => at(arg, row, column)));
      } catch (error) {
        if (error instanceof CellError) return error;
        throw error;
      }
    }),
  );
}
