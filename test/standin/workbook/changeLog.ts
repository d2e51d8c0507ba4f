import type { SheetArea } from "./formulaText";

/** Cells whose value changed, kept so that the formulas that read them are found quickly. */
export class ChangeLog {
  private readonly sheets = new Map<string, Map<number, number[]>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  note(sheetId: string, row: number, column: number): void {
    let columns = this.sheets.get(sheetId);
    if (!columns) this.sheets.set(sheetId, (columns = new Map<number, number[]>()));
    const rows = columns.get(column);
    if (!rows) columns.set(column, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }

  touches({ sheetId, area }: SheetArea): boolean {
    const columns = this.sheets.get(sheetId);
    if (!columns) return false;
    const last = area.column + area.columns - 1;
    if (area.columns > columns.size) {
      for (const [column, rows] of columns) {
        if (column >= area.column && column <= last && holds(rows, area.row, area.rows)) return true;
      }
      return false;
    }
    for (let column = area.column; column <= last; column++) {
      const rows = columns.get(column);
      if (rows && holds(rows, area.row, area.rows)) return true;
    }
    return false;
  }

  addAll(other: ChangeLog): void {
    for (const [sheetId, columns] of other.sheets) {
      for (const [column, rows] of columns) for (const row of rows) this.note(sheetId, row, column);
    }
  }

  clear(): void {
    this.sheets.clear();
  }
}

function holds(rows: readonly number[], from: number, count: number): boolean {
  return rows.some((row) => row >= from && row < from + count);
}
