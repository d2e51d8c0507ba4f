import { valueOf, type StoredCell } from "./cellGrid";
import type { CellChange, CellValue } from "./types";
import { isAlike } from "./values";

interface Entry {
  /** Was it written? */
  written: boolean;
  /** The result in the file; `undefined` for a cell that held none. */
  filed: CellValue | undefined;
  /** The first result computed before anything was written: what the engine makes of the file as it is. */
  opened: CellValue | undefined;
}

/** Remembers what of a sheet differs from the file, and why. */
export class Journal {
  private readonly entries = new Map<StoredCell, Entry>();

  /** Notes that the file holds a result for a formula or a spilled cell. */
  file(cell: StoredCell, result: CellValue): void {
    this.entries.set(cell, { written: false, filed: result, opened: undefined });
  }

  write(cell: StoredCell): void {
    this.entry(cell).written = true;
  }

  /** Notes a computed result. `isUntouched`: nothing at all has been written to the workbook yet. */
  compute(cell: StoredCell, isUntouched: boolean): void {
    const entry = this.entry(cell);
    if (isUntouched && entry.opened === undefined) entry.opened = valueOf(cell);
  }

  /** The changes in reading order. A result counts if it is neither what the file had nor what opening alone made of it. */
  changes(sheet: string): CellChange[] {
    const changes: CellChange[] = [];
    for (const [cell, entry] of this.entries) {
      const kind = entry.written ? "content" : this.hasNewResult(cell, entry) ? "result" : null;
      if (kind) changes.push({ sheet, row: cell.row, column: cell.column, kind });
    }
    return changes.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  private hasNewResult(cell: StoredCell, { filed = null, opened = filed }: Entry): boolean {
    const now = valueOf(cell);
    return !isAlike(now, opened) && !isAlike(now, filed);
  }

  private entry(cell: StoredCell): Entry {
    let entry = this.entries.get(cell);
    if (!entry) this.entries.set(cell, (entry = { written: false, filed: undefined, opened: undefined }));
    return entry;
  }
}
