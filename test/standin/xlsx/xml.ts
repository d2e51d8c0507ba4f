/** A start tag, an end tag or an empty element, and where it stands in the text. */
export interface XmlTag {
  /** Without its namespace prefix. */
  readonly name: string;
  /** With its colon, "" where there is none. */
  readonly prefix: string;
  readonly kind: "start" | "end" | "empty";
  /** Where "<" stands. */
  readonly from: number;
  /** Just after ">". */
  readonly to: number;
  readonly attributes: string;
}

const tagPattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^>"'/]+|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g;

/**
 * Walks through the tags of `xml` from `from` on, in their order. Office writes its parts without DTDs, and the patcher needs
 * positions in the text, so a scanner does here what a parser would not.
 */
export function* tags(xml: string, from = 0, to = xml.length): Generator<XmlTag, void, undefined> {
  const pattern = new RegExp(tagPattern);
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match && match.index < to; match = pattern.exec(xml)) {
    const name = match[3];
    if (name === undefined) continue;
    const kind = match[1] ? "end" : match[5] ? "empty" : "start";
    yield { name, prefix: match[2] ?? "", kind, from: match.index, to: pattern.lastIndex, attributes: match[4] ?? "" };
  }
}

/** An element with its tag and the text between its tags. */
export interface XmlElement {
  readonly tag: XmlTag;
  readonly inner: string;
  /** Just after the element's end. */
  readonly to: number;
}

/** All elements of that name between `from` and `to`, nested ones of other names and all. */
export function* elements(
  xml: string,
  name: string,
  from = 0,
  to = xml.length,
): Generator<XmlElement, void, undefined> {
  let open: XmlTag | undefined;
  for (const tag of tags(xml, from, to)) {
    if (tag.name !== name) continue;
    if (tag.kind === "empty" && !open) yield { tag, inner: "", to: tag.to };
    else if (tag.kind === "start") open = tag;
    else if (open) {
      yield { tag: open, inner: xml.slice(open.to, tag.from), to: tag.to };
      open = undefined;
    }
  }
}

/** The first element of that name, if any. */
export function element(xml: string, name: string): XmlElement | undefined {
  for (const found of elements(xml, name)) return found;
  return undefined;
}

/** The value of an attribute, by its full name (`r:id`), with its entities resolved. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  const at = tag.attributes;
  for (let from = at.indexOf(name); from >= 0; from = at.indexOf(name, from + 1)) {
    if (!/\s/.test(at.charAt(from - 1))) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(at.slice(from + name.length));
    if (match) return decode(match[1] ?? match[2] ?? "");
  }
  return undefined;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML as it is meant. */
export function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, body: string) => {
    if (body.startsWith("#x") || body.startsWith("#X")) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body.startsWith("#")) return String.fromCodePoint(parseInt(body.slice(1), 10));
    return entities[body] ?? whole;
  });
}

/** Text as XML writes it, between tags or in a double-quoted attribute. */
export function encode(text: string): string {
  return text.replace(/[&<>"]/g, (sign) =>
    sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : "&quot;",
  );
}
