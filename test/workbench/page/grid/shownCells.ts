import type { StoredCell } from "../../../standin/workbook/cellGrid";
import { valueOf } from "../../../standin/workbook/cellGrid";
import type { CellValue } from "../../../standin/workbook/types";
import { isSame } from "../../../standin/workbook/values";

/** What the grid was told last of a cell. */
interface Shown {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

const STRIDE = 16_384;

/** Remembers what the grid shows of one sheet, so that only what changed is sent to it. */
export class ShownCells {
  private readonly cells = new Map<number, Shown>();

  note(cell: StoredCell): void {
    this.cells.set(cell.row * STRIDE + cell.column, {
      value: valueOf(cell),
      formula: cell.formula?.text ?? null,
      style: cell.style,
    });
  }

  /** The grid may show anything there by now. */
  forget(row: number, column: number): void {
    this.cells.delete(row * STRIDE + column);
  }

  /** What of a cell the grid does not show yet: nothing, its content alone, or how it looks as well. */
  difference(cell: StoredCell): "none" | "content" | "look" {
    const shown = this.cells.get(cell.row * STRIDE + cell.column);
    if (shown?.style !== cell.style) return "look";
    const isShown = shown.formula === (cell.formula?.text ?? null) && isSame(shown.value, valueOf(cell));
    return isShown ? "none" : "content";
  }
}
