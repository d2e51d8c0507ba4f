import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { Border, Style } from "../../../standin/xlsx/snapshot";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** Where the file's font is missing, a Korean face without serifs stands in, as on every Office. */
const FALLBACK = "'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif";

/** How far one step of Excel's indent goes, in pixels. */
const INDENT = 9;
/** What Excel calls stacked letters among its angles. */
const STACKED = 255;

/** A style of the file in the grid's own terms. What the file leaves open stays open. */
export function gridStyle({ font, fill, border, alignment, numberFormat }: Style): IStyleData {
  const line = { s: BooleanNumber.TRUE };
  return {
    ff: `'${font.name}', ${FALLBACK}`,
    fs: font.size,
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: line }),
    ...(font.strike && { st: line }),
    ...(font.color && { cl: { rgb: font.color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(Object.keys(border).length > 0 && { bd: gridBorders(border) }),
    ...gridAlignment(alignment),
    ...(numberFormat !== "General" && { n: { pattern: numberFormat } }),
  };
}

function gridBorders({ left, right, top, bottom }: Style["border"]): NonNullable<IStyleData["bd"]> {
  return {
    ...(left && { l: gridBorder(left) }),
    ...(right && { r: gridBorder(right) }),
    ...(top && { t: gridBorder(top) }),
    ...(bottom && { b: gridBorder(bottom) }),
  };
}

const gridBorder = ({ line, color }: Border) => ({
  s: LINES[line] ?? BorderStyleTypes.THIN,
  cl: { rgb: color ?? "#000000" },
});

function gridAlignment({ horizontal, vertical, wrap, indent, rotation }: Style["alignment"]): IStyleData {
  const sideways = horizontal === null ? undefined : HORIZONTAL[horizontal];
  return {
    ...(sideways !== undefined && { ht: sideways }),
    vt: VERTICAL[vertical ?? "bottom"] ?? VerticalAlign.MIDDLE,
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: horizontal === "right" ? { r: indent * INDENT } : { l: indent * INDENT } }),
    ...(rotation !== 0 && { tr: gridRotation(rotation) }),
  };
}

/** Excel turns up to 90° counter-clockwise and counts on from there to turn clockwise. */
function gridRotation(rotation: number): NonNullable<IStyleData["tr"]> {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}
