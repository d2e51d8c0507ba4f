import type { Area, Sheet } from "../workbook/types";
import { intersect, subtract } from "./area";

interface Coat {
  readonly sheetId: string;
  readonly area: Area;
  readonly feature: string;
  readonly value: unknown;
}

/**
 * Colours, fonts, widths and the like that the add-in set. The workbook model does not hold them, so what the file itself
 * says is unknown here.
 */
export class Appearance {
  private coats: Coat[] = [];

  /** @param feature The path from the range, `"Format.Fill.Color"`. */
  set(sheet: Sheet, area: Area, feature: string, value: unknown): void {
    this.coats.push({ sheetId: sheet.id, area, feature, value });
  }

  /**
   * The value of every cell of the area, `null` where they differ (as Excel answers), `undefined` where the add-in did
   * not set all of them.
   */
  get(sheet: Sheet, area: Area, feature: string): unknown {
    let unknown = [area];
    const values = new Set<unknown>();
    for (const coat of [...this.coats].reverse()) {
      if (coat.sheetId !== sheet.id || coat.feature !== feature) continue;
      if (!unknown.some((piece) => intersect(piece, coat.area))) continue;
      values.add(coat.value);
      unknown = unknown.flatMap((piece) => subtract(piece, coat.area));
    }
    if (unknown.length > 0) return undefined;
    return values.size === 1 ? [...values][0] : null;
  }

  /** Forgets the cells' own formats; widths and heights stay. */
  clear(sheet: Sheet, area: Area): void {
    this.coats = this.coats.flatMap((coat) =>
      coat.sheetId !== sheet.id || /(ColumnWidth|RowHeight)$/.test(coat.feature)
        ? [coat]
        : subtract(coat.area, area).map((piece) => ({ ...coat, area: piece })),
    );
  }
}
