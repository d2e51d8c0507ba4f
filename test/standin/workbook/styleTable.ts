import type { Style } from "../xlsx/snapshot";

/** Pieces of a style that are set anew; all others stay. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<Style["font"]>;
  readonly fill?: string | null;
  readonly alignment?: Partial<Style["alignment"]>;
}

/** The styles of the file, and those that cells got since. */
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

  /** The place of the style that differs from one only in those pieces. */
  derive(style: number, { numberFormat, font, fill, alignment }: StyleChange): number {
    const model = this.get(style);
    const wanted: Style = {
      ...model,
      numberFormat: numberFormat ?? model.numberFormat,
      font: { ...model.font, ...font },
      fill: fill === undefined ? model.fill : fill,
      alignment: { ...model.alignment, ...alignment },
    };
    const text = JSON.stringify(wanted);
    if (text === JSON.stringify(model)) return style;
    const origin = this.originOf(style);
    if (text === JSON.stringify(this.get(origin))) return origin;
    const key = `${origin} ${text}`;
    let place = this.derived.get(key);
    if (place === undefined) {
      place = this.styles.push(wanted) - 1;
      this.derived.set(key, place);
      this.origins.set(place, origin);
    }
    return place;
  }

  /** The style of the file that a style goes back to. */
  originOf(style: number): number {
    return this.origins.get(style) ?? style;
  }
}
