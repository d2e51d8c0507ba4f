import { CellError } from "./cellError";
import type { Matrix, ResultMatrix } from "./matrix";

/**
 * Computes a result for every row of a table; an error value of one row stays in its own cell.
 *
 * @param table - a row for each task
 * @param compute - the result of one row; may throw a {@link CellError}
 * @returns a column
 * @example
 * mapRows([[1, 2], [3, 4]], (row) => row.length) //=> [[2], [2]]
 */
export function mapRows<T>(table: Matrix, compute: (row: readonly unknown[], index: number) => T): ResultMatrix<T> {
  return table.map((row, index) => {
    try {
      return [compute(row, index)];
    } catch (error) {
      if (error instanceof CellError) return [error];
      throw error;
    }
  });
}
