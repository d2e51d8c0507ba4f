import { attribute, element, elements, tags, type XmlTag } from "./xml";

/** The first 64 colours of Excel's old palette. */
const palette =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080" +
  "00800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF80008080000000808000" +
  "00FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300" +
  "333300993300993366333399333333";

/** The colours of a theme part in the order that `theme="n"` counts them in. */
export function readTheme(xml: string | undefined): string[] {
  const scheme = xml && element(xml, "clrScheme");
  if (!scheme) return [];
  const colors: string[] = [];
  for (const tag of tags(scheme.inner)) {
    if (tag.name === "srgbClr") colors.push(attribute(tag, "val") ?? "000000");
    if (tag.name === "sysClr") colors.push(attribute(tag, "lastClr") ?? "000000");
  }
  // The file lists dark 1, light 1, dark 2, light 2; the numbers count light 1 first.
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}

/** The colour that an element such as `<color theme="1" tint="-0.25"/>` inside `inner` names. */
export function readColor(inner: string, name: string, theme: readonly string[]): string | null {
  for (const { tag } of elements(inner, name)) return colorOf(tag, theme);
  return null;
}

function colorOf(tag: XmlTag, theme: readonly string[]): string | null {
  const rgb = attribute(tag, "rgb");
  if (rgb) return tinted(rgb.slice(-6), tag);
  const themed = attribute(tag, "theme");
  if (themed !== undefined) return tinted(theme[Number(themed)], tag);
  const indexed = Number(attribute(tag, "indexed") ?? 64);
  return indexed < 64 ? tinted(palette.slice((indexed % 64) * 6, (indexed % 64) * 6 + 6), tag) : null;
}

function tinted(color: string | undefined, tag: XmlTag): string | null {
  if (!color || !/^[0-9A-F]{6}$/i.test(color)) return null;
  const tint = Number(attribute(tag, "tint") ?? 0);
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    const shaded = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(shaded).toString(16).padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}
