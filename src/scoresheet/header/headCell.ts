import { addressAt, isBlankAt, type Grid } from "../grid";
import type { Header } from "./findHeader";

/**
 * The address of the cell that heads a column: the lowest one in the header that holds something, since below a heading that is
 * merged downwards the cells are blank.
 *
 * @param column - from the grid's corner
 */
export function headCell(grid: Grid, header: Header, column: number): string {
  let row = header.lastRow;
  while (row > header.firstRow && isBlankAt(grid, row, column)) row--;
  return addressAt(grid, row, column);
}
