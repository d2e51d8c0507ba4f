import { columnCount, textAt, type Grid } from "../grid";
import type { Header } from "./findHeader";

const YEAR = /(?:^|\D)(20\d{2})(?!\d)\s*(?:년|년도|학년도)?/;

/**
 * The year that a sheet evaluates: the first that its titles name, above the header.
 *
 * @returns `null` where they name none
 */
export function evaluatedYear(grid: Grid, header: Header): number | null {
  for (let row = 0; row < header.firstRow; row++) {
    for (let column = 0; column < columnCount(grid); column++) {
      const year = YEAR.exec(textAt(grid, row, column))?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}
