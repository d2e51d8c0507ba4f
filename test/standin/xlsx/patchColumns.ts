import { withAttribute } from "./textEdits";
import { attribute, element, elements } from "./xml";

/**
 * The text of a sheet with other widths of columns. An entry of the file that stands for several columns is taken apart
 * around those that are set; what it says of them beside the width stays.
 *
 * @param widths - by column, 0 for A, in digits of the default font
 */
export function patchColumns(xml: string, widths: ReadonlyMap<number, number>): string {
  if (widths.size === 0) return xml;
  const data = element(xml, "sheetData");
  if (!data) throw new Error("The sheet has no cells, so no widths can be written.");
  const { prefix } = data.tag;
  const list = element(xml, "cols");
  const kept = [...elements(list?.inner ?? "", "col")].flatMap(({ tag }) =>
    around(Number(attribute(tag, "min")) - 1, Number(attribute(tag, "max")) - 1, widths, tag.attributes),
  );
  const others = [...widths.keys()]
    .filter((column) => !kept.some(({ from, to }) => from <= column && column <= to))
    .map((column) => ({ from: column, to: column, attributes: "" }));
  const entries = [...kept, ...others]
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, attributes }) => {
      const width = widths.get(from);
      const placed = withAttribute(withAttribute(attributes.trimEnd(), "min", String(from + 1)), "max", String(to + 1));
      const sized =
        width === undefined ? placed : withAttribute(withAttribute(placed, "width", String(width)), "customWidth", "1");
      return `<${prefix}col${sized}/>`;
    });
  const text = `<${prefix}cols>${entries.join("")}</${prefix}cols>`;
  const [from, to] = list ? [list.tag.from, list.to] : [data.tag.from, data.tag.from];
  return xml.slice(0, from) + text + xml.slice(to);
}

/** An entry from one column to another, cut into those that are set, one each, and the runs between them. */
function around(from: number, to: number, widths: ReadonlyMap<number, number>, attributes: string) {
  const pieces: { readonly from: number; readonly to: number; readonly attributes: string }[] = [];
  let start = from;
  for (const column of [...widths.keys()].filter((at) => from <= at && at <= to).sort((one, other) => one - other)) {
    if (start < column) pieces.push({ from: start, to: column - 1, attributes });
    pieces.push({ from: column, to: column, attributes });
    start = column + 1;
  }
  if (start <= to) pieces.push({ from: start, to, attributes });
  return pieces;
}
