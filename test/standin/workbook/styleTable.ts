import type { Style } from "../xlsx/snapshot";

/** The styles of the file, and those that cells got since through another number format. */
export class StyleTable {
  private readonly styles: Style[];
  private readonly derived = new Map<string, number>();
  private readonly origins = new Map<number, number>();

  constructor(styles: readonly Style[]) {
    this.styles = [...styles];
  }

  get(style: number): Style {
    return this.styles[style] ?? (this.styles[0] as Style);
  }

  /** The place of the style that differs from one only in its number format. */
  withNumberFormat(style: number, numberFormat: string): number {
    if (this.get(style).numberFormat === numberFormat) return style;
    const key = `${style} ${numberFormat}`;
    let place = this.derived.get(key);
    if (place === undefined) {
      place = this.styles.push({ ...this.get(style), numberFormat }) - 1;
      this.derived.set(key, place);
      this.origins.set(place, this.originOf(style));
    }
    return place;
  }

  /** The style of the file that a style goes back to. */
  originOf(style: number): number {
    return this.origins.get(style) ?? style;
  }
}
