import { builtInFormatId } from "./readStyles";
import { withAttribute } from "./textEdits";
import { attribute, element, elements, encode } from "./xml";

/** The first id that a file's own number formats may have. */
const firstOwnFormat = 164;

/** Adds styles to a styles part, each like another one but for its number format. */
export class StylesPatch {
  constructor(private xml: string) {}

  get text(): string {
    return this.xml;
  }

  /** The place of a style that has the looks of another and that number format. */
  withNumberFormat(style: number, numberFormat: string): number {
    const list = element(this.xml, "cellXfs");
    if (!list) throw new Error("The workbook has no cell styles to derive one from.");
    const styles = [...elements(list.inner, "xf")];
    const model = styles[style] ?? styles[0];
    if (!model) throw new Error("The workbook has no cell styles to derive one from.");
    const id = builtInFormatId(numberFormat) ?? this.formatId(numberFormat);
    const attributes = withAttribute(
      withAttribute(model.tag.attributes.trimEnd(), "numFmtId", String(id)),
      "applyNumberFormat",
      "1",
    );
    const { prefix } = model.tag;
    const text = model.inner ? `<${prefix}xf${attributes}>${model.inner}</${prefix}xf>` : `<${prefix}xf${attributes}/>`;
    const same = styles.findIndex(({ tag, to }) => list.inner.slice(tag.from, to) === text);
    if (same >= 0) return same;
    this.append("cellXfs", text, styles.length + 1);
    return styles.length;
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
