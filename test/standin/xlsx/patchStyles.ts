import { builtInFormatId } from "./readStyles";
import type { Style } from "./snapshot";
import { withAttribute } from "./textEdits";
import { attribute, element, elements, encode } from "./xml";

/** The first id that a file's own number formats may have. */
const firstOwnFormat = 164;

/** Adds styles to a styles part, each like another one but for what differs. */
export class StylesPatch {
  constructor(private xml: string) {}

  get text(): string {
    return this.xml;
  }

  /**
   * The place of a style like one of the file but for what differs.
   *
   * @param style - its place in the file
   * @param filed - what it is there
   * @param wanted - what it is to be
   */
  like(style: number, filed: Style, wanted: Style): number {
    const list = element(this.xml, "cellXfs");
    if (!list) throw new Error("The workbook has no cell styles to derive one from.");
    const styles = [...elements(list.inner, "xf")];
    const model = styles[style] ?? styles[0];
    if (!model) throw new Error("The workbook has no cell styles to derive one from.");
    const { prefix } = model.tag;
    const attributes = this.differences(prefix, filed, wanted).reduce(
      (all, [id, apply, place]) => withAttribute(withAttribute(all, id, String(place)), apply, "1"),
      model.tag.attributes.trimEnd(),
    );
    const isAligned = JSON.stringify(filed.alignment) !== JSON.stringify(wanted.alignment);
    const inner = isAligned ? withAlignment(prefix, model.inner, wanted.alignment) : model.inner;
    const marked = isAligned ? withAttribute(attributes, "applyAlignment", "1") : attributes;
    const text = inner ? `<${prefix}xf${marked}>${inner}</${prefix}xf>` : `<${prefix}xf${marked}/>`;
    const same = styles.findIndex(({ tag, to }) => list.inner.slice(tag.from, to) === text);
    if (same >= 0) return same;
    this.append("cellXfs", text, styles.length + 1);
    return styles.length;
  }

  /** The lists in which the style has another place than its model, each with that place. */
  private differences(
    prefix: string,
    filed: Style,
    wanted: Style,
  ): readonly (readonly [id: string, apply: string, place: number])[] {
    const { numberFormat, font, fill } = wanted;
    const isOther = (part: "numberFormat" | "font" | "fill") =>
      JSON.stringify(filed[part]) !== JSON.stringify(wanted[part]);
    return [
      ...(isOther("numberFormat")
        ? [["numFmtId", "applyNumberFormat", builtInFormatId(numberFormat) ?? this.formatId(numberFormat)] as const]
        : []),
      ...(isOther("font")
        ? [["fontId", "applyFont", this.entry("fonts", "font", fontXml(prefix, font))] as const]
        : []),
      // The file's first fill is that of cells without one.
      ...(isOther("fill")
        ? [["fillId", "applyFill", fill === null ? 0 : this.entry("fills", "fill", fillXml(prefix, fill))] as const]
        : []),
    ];
  }

  /** The place of an entry in one of the part's lists, added if it is not there yet. */
  private entry(list: string, name: string, text: string): number {
    const inner = element(this.xml, list)?.inner ?? "";
    const entries = [...elements(inner, name)];
    const same = entries.findIndex(({ tag, to }) => inner.slice(tag.from, to) === text);
    if (same >= 0) return same;
    this.append(list, text, entries.length + 1);
    return entries.length;
  }

  private formatId(numberFormat: string): number {
    const list = element(this.xml, "numFmts");
    const formats = [...elements(list?.inner ?? "", "numFmt")];
    const found = formats.find(({ tag }) => attribute(tag, "formatCode") === numberFormat);
    if (found) return Number(attribute(found.tag, "numFmtId"));
    const id = Math.max(firstOwnFormat - 1, ...formats.map(({ tag }) => Number(attribute(tag, "numFmtId")))) + 1;
    const prefix = element(this.xml, "styleSheet")?.tag.prefix ?? "";
    const text = `<${prefix}numFmt numFmtId="${id}" formatCode="${encode(numberFormat)}"/>`;
    if (list) this.append("numFmts", text, formats.length + 1);
    else this.insertFormats(`<${prefix}numFmts count="1">${text}</${prefix}numFmts>`);
    return id;
  }

  /** The list of number formats is the first thing in the part. */
  private insertFormats(text: string): void {
    const at = element(this.xml, "styleSheet")?.tag.to;
    if (at === undefined) throw new Error("The workbook has no cell styles to derive one from.");
    this.xml = this.xml.slice(0, at) + text + this.xml.slice(at);
  }

  private append(list: string, text: string, count: number): void {
    const found = element(this.xml, list);
    if (!found) return;
    const { tag, inner, to } = found;
    const head = `<${tag.prefix}${list}${withAttribute(tag.attributes.trimEnd(), "count", String(count))}>`;
    this.xml = `${this.xml.slice(0, tag.from)}${head}${inner}${text}</${tag.prefix}${list}>${this.xml.slice(to)}`;
  }
}

/** The members of a font stand in this order. */
function fontXml(prefix: string, { name, size, bold, italic, underline, strike, color }: Style["font"]): string {
  const flags = [bold ? "b" : "", italic ? "i" : "", strike ? "strike" : "", underline ? "u" : ""];
  const inner = [
    ...flags.filter((flag) => flag !== "").map((flag) => `<${prefix}${flag}/>`),
    `<${prefix}sz val="${size}"/>`,
    color === null ? "" : `<${prefix}color rgb="FF${color.slice(1)}"/>`,
    `<${prefix}name val="${encode(name)}"/>`,
  ];
  return `<${prefix}font>${inner.join("")}</${prefix}font>`;
}

const fillXml = (prefix: string, color: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color.slice(1)}"/>` +
  `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

function withAlignment(prefix: string, inner: string, alignment: Style["alignment"]): string {
  const { horizontal, vertical, wrap, indent, rotation } = alignment;
  const attributes = [
    horizontal === null ? "" : ` horizontal="${horizontal}"`,
    vertical === null ? "" : ` vertical="${vertical}"`,
    rotation === 0 ? "" : ` textRotation="${rotation}"`,
    wrap ? ` wrapText="1"` : "",
    indent === 0 ? "" : ` indent="${indent}"`,
  ].join("");
  const found = element(inner, "alignment");
  const others = found ? inner.slice(0, found.tag.from) + inner.slice(found.to) : inner;
  return `<${prefix}alignment${attributes}/>${others}`;
}
