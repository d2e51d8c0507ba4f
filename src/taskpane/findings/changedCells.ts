import type { Finding } from "../../scoresheet/finding";
import { valueAt, type Grid } from "../../scoresheet/grid";
import { fixAddress, fixedCells } from "../../usecases/fixes";

/** A cell that a fix changes. */
export interface ChangedCell {
  readonly address: string;
  /** As it stood when the sheet was checked. */
  readonly before: unknown;
  readonly after: string | number;
}

/** The cells that the fixes of some findings change, one each: where two want the same cell, the first has it. */
export function changedCells(grid: Grid, findings: readonly Finding[]): readonly ChangedCell[] {
  const cells = new Map<string, ChangedCell>();
  for (const cell of findings.flatMap((finding) => fixedCells(grid, finding))) {
    const address = fixAddress(cell);
    const before = valueAt(grid, cell.row - grid.row, cell.column - grid.column);
    if (!cells.has(address)) cells.set(address, { address, before, after: cell.value });
  }
  return [...cells.values()];
}
