import { addressAt, valueAt, type Grid } from "./grid";

/**
 * The first cell in which two readings of a sheet differ, or `null`. Compared are what people and the rules wrote: the
 * formulas of all cells, and the values of the columns that the grades depend on. A clock elsewhere on the sheet that
 * ticks between two readings is no change.
 */
export function firstDifference(read: Grid, now: Grid | null, columns: readonly number[]): string | null {
  if (now === null || now.row !== read.row || now.column !== read.column || now.values.length !== read.values.length) {
    return "";
  }
  for (let row = 0; row < read.values.length; row++) {
    const width = Math.max(read.formulas[row]?.length ?? 0, now.formulas[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (read.formulas[row]?.[column] !== now.formulas[row]?.[column]) return addressAt(read, row, column);
    }
    for (const column of columns) {
      if (valueAt(read, row, column) !== valueAt(now, row, column)) return addressAt(read, row, column);
    }
  }
  return null;
}
