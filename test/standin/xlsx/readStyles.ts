import { readColor } from "./readColors";
import type { Border, Style } from "./snapshot";
import { attribute, element, elements, type XmlElement } from "./xml";

/** The number formats that a file names by their id alone; Korean Excel shows the dates among them its own way. */
const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  30: "mm-dd-yy",
  31: 'yyyy"년" mm"월" dd"일"',
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"₩"* #,##0_-;-"₩"* #,##0_-;_-"₩"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"₩"* #,##0.00_-;-"₩"* #,##0.00_-;_-"₩"* "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Those among them that mean the same in every language. */
const universalFormats = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

/** The id that stands for a number format without a definition in the file; `undefined` if it needs one. */
export function builtInFormatId(format: string): number | undefined {
  return universalFormats.find((id) => builtInFormats[id] === format);
}

/** The styles that cells name by number. */
export function readStyles(xml: string | undefined, theme: readonly string[]): Style[] {
  if (!xml) return [styleOf(undefined, [], [], [], new Map(), theme)];
  const formats = new Map<number, string>();
  for (const { tag } of elements(element(xml, "numFmts")?.inner ?? "", "numFmt")) {
    formats.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "General");
  }
  const listed = (list: string, item: string) => [...elements(element(xml, list)?.inner ?? "", item)];
  const [fonts, fills, borders] = [listed("fonts", "font"), listed("fills", "fill"), listed("borders", "border")];
  return listed("cellXfs", "xf").map((xf) => styleOf(xf, fonts, fills, borders, formats, theme));
}

function styleOf(
  xf: XmlElement | undefined,
  fonts: readonly XmlElement[],
  fills: readonly XmlElement[],
  borders: readonly XmlElement[],
  formats: ReadonlyMap<number, string>,
  theme: readonly string[],
): Style {
  const number = (name: string) => Number((xf && attribute(xf.tag, name)) ?? 0);
  const formatId = number("numFmtId");
  const protection = xf && element(xf.inner, "protection");
  return {
    numberFormat: formats.get(formatId) ?? builtInFormats[formatId] ?? "General",
    locked: !(protection && isFalse(attribute(protection.tag, "locked"))),
    font: fontOf(fonts[number("fontId")]?.inner ?? "", theme),
    fill: fillOf(fills[number("fillId")]?.inner ?? "", theme),
    border: borderOf(borders[number("borderId")]?.inner ?? "", theme),
    alignment: alignmentOf(xf),
  };
}

function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

function fontOf(inner: string, theme: readonly string[]): Style["font"] {
  const value = (name: string) => {
    const found = element(inner, name);
    return found && (attribute(found.tag, "val") ?? "1");
  };
  const isOn = (name: string) => value(name) !== undefined && !isFalse(value(name));
  return {
    name: value("name") ?? "맑은 고딕",
    size: Number(value("sz") ?? 11),
    bold: isOn("b"),
    italic: isOn("i"),
    underline: isOn("u") && value("u") !== "none",
    strike: isOn("strike"),
    color: readColor(inner, "color", theme),
  };
}

function fillOf(inner: string, theme: readonly string[]): string | null {
  const pattern = element(inner, "patternFill");
  const kind = pattern && attribute(pattern.tag, "patternType");
  if (!pattern || !kind || kind === "none") return null;
  return readColor(pattern.inner, kind === "solid" ? "fgColor" : "bgColor", theme);
}

function borderOf(inner: string, theme: readonly string[]): Style["border"] {
  const border: Partial<Record<"left" | "right" | "top" | "bottom", Border>> = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const found = element(inner, side);
    const line = found && attribute(found.tag, "style");
    if (found && line && line !== "none") border[side] = { line, color: readColor(found.inner, "color", theme) };
  }
  return border;
}

function alignmentOf(xf: XmlElement | undefined): Style["alignment"] {
  const found = xf && element(xf.inner, "alignment");
  const value = (name: string) => found && attribute(found.tag, name);
  const wrap = value("wrapText");
  return {
    horizontal: value("horizontal") ?? null,
    vertical: value("vertical") ?? null,
    wrap: wrap !== undefined && !isFalse(wrap),
    indent: Number(value("indent") ?? 0),
    rotation: Number(value("textRotation") ?? 0),
  };
}
