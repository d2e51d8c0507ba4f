import { isBlankAt, textAt, type Grid } from "../grid";
import type { Header } from "./findHeader";

/**
 * A column's headings from the top down. A group head merged to the right stands in its first column only and is carried
 * over; below a heading of the column's own a blank cell is one that is merged downwards.
 */
export function headings(grid: Grid, header: Header, column: number): string[] {
  const path: string[] = [];
  let hasOwn = false;
  for (let row = header.firstRow; row <= header.lastRow; row++) {
    const own = textAt(grid, row, column);
    hasOwn ||= own !== "";
    if (own !== "") path.push(own);
    else if (!hasOwn && !isBlankBelow(grid, header, row, column)) path.push(groupHead(grid, row, column));
  }
  return path.filter((text) => text !== "");
}

function isBlankBelow(grid: Grid, header: Header, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.lastRow; below++) if (!isBlankAt(grid, below, column)) return false;
  return true;
}

function groupHead(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = textAt(grid, row, left);
    if (text !== "") return text;
  }
  return "";
}
