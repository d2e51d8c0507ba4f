import { functionsHost } from "./functionsHost";
import type { Later } from "./later";
import { cellsOf } from "./matrix";

/** Is the cell at a position of the range blank? `undefined` where neither the cell nor the workbook can tell. */
export type BlankTest = (index: number) => boolean | undefined;

/**
 * Tells blank cells of a range from zeros: desktop Excel hands a blank cell to a function as 0. The range is looked at once
 * more in the workbook, and only where a cell is open; only that makes the result a promise, which Excel shows as #BUSY!
 * until it is there.
 *
 * @param cells - of the range, row by row
 * @param address - where they stand, if they are a plain range
 * @param isOpen - does it matter of this cell whether it is blank?
 * @param compute - the result; the test answers for open cells
 */
export function withBlankCells<T>(
  cells: readonly unknown[],
  address: string | undefined,
  isOpen: (cell: unknown, index: number) => boolean,
  compute: (isBlank: BlankTest) => Later<T>,
): Later<T> {
  if (!cells.some(isOpen) || address === undefined) return compute(() => undefined);
  return functionsHost()
    .readBlankCells(address)
    .then(
      (matrix): BlankTest => {
        const blanks = cellsOf(matrix);
        return (index) => blanks[index] === true;
      },
      (): BlankTest => () => undefined,
    )
    .then(compute);
}
