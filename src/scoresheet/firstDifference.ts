import { addressAt, valueAt, type Grid } from "./grid";

/** What a second look at a sheet tells: less than a reading, but enough to see whether the sheet is still the same. */
export interface SecondLook {
  /** Do the cells that hold something still stand where they stood? */
  readonly isInPlace: boolean;
  /** In the shape of the grid that was read. */
  readonly formulas: readonly (readonly unknown[])[];
  /** The values of columns, by their place in the grid, row by row. */
  readonly values: ReadonlyMap<number, readonly unknown[]>;
}

/**
 * The first cell in which a second look differs from what was read: its address, `""` where the sheet has another shape, or
 * `null`. Compared are what people and the rules wrote: the formulas of all cells, and the values of the columns that were
 * looked at. A clock elsewhere on the sheet that ticks between the two looks is no change.
 */
export function firstDifference(read: Grid, now: SecondLook): string | null {
  if (!now.isInPlace || now.formulas.length !== read.formulas.length) return "";
  for (let row = 0; row < read.formulas.length; row++) {
    const width = Math.max(read.formulas[row]?.length ?? 0, now.formulas[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (read.formulas[row]?.[column] !== now.formulas[row]?.[column]) return addressAt(read, row, column);
    }
    for (const [column, values] of now.values) {
      if (valueAt(read, row, column) !== values[row]) return addressAt(read, row, column);
    }
  }
  return null;
}
