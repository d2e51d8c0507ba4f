import { decode, tags } from "./xml";

/** The text of an `<si>` or `<is>`: all its runs, without the phonetic guides beside them. */
export function richText(inner: string): string {
  let text = "";
  let from = -1;
  let isPhonetic = false;
  for (const tag of tags(inner)) {
    if (tag.name === "rPh") isPhonetic = tag.kind === "start";
    if (tag.name !== "t" || isPhonetic) continue;
    if (tag.kind === "start") from = tag.to;
    else if (tag.kind === "end") text += plainText(inner.slice(from, tag.from));
  }
  return text;
}

/** Text between two tags; control characters are written `_x000D_` there. */
export function plainText(xml: string): string {
  const text = decode(xml).replaceAll("\r\n", "\n");
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The table of strings that cells refer to by their place in it. */
export function readSharedStrings(xml: string | undefined): string[] {
  if (!xml) return [];
  const strings: string[] = [];
  let from = -1;
  for (const tag of tags(xml)) {
    if (tag.name !== "si") continue;
    if (tag.kind === "empty") strings.push("");
    else if (tag.kind === "start") from = tag.to;
    else strings.push(richText(xml.slice(from, tag.from)));
  }
  return strings;
}
