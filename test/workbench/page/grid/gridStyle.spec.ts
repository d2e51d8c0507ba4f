import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Style } from "../../../standin/xlsx/snapshot";
import { gridStyle } from "./gridStyle";

const PLAIN: Style = {
  numberFormat: "General",
  locked: true,
  font: { name: "맑은 고딕", size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
  border: {},
  alignment: { horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0 },
};

test("a plain style says its font, and Excel's place at the bottom of the cell", () => {
  const { ff, ...others } = gridStyle(PLAIN);
  expect(ff).toMatch(/^'맑은 고딕', /);
  expect(others).toEqual({ fs: 11, vt: VerticalAlign.BOTTOM });
});

test("fonts, fills, borders, number formats and alignment come over", () => {
  const style = gridStyle({
    ...PLAIN,
    numberFormat: "0.00",
    font: { ...PLAIN.font, bold: true, color: "#1F2A44" },
    fill: "#DCE6F1",
    border: { top: { line: "medium", color: "#5B6B8C" }, left: { line: "thin", color: null } },
    alignment: { horizontal: "center", vertical: "center", wrap: true, indent: 0, rotation: 0 },
  });
  expect(style).toMatchObject({
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#1F2A44" },
    bg: { rgb: "#DCE6F1" },
    bd: {
      t: { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#5B6B8C" } },
      l: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } },
    },
    n: { pattern: "0.00" },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
  });
});

test.each([
  [45, { a: -45 }],
  [90, { a: -90 }],
  [135, { a: 45 }],
  [180, { a: 90 }],
  [255, { a: 0, v: BooleanNumber.TRUE }],
])("Excel's angle %i is turned the way that it turns in the grid", (rotation, expected) => {
  expect(gridStyle({ ...PLAIN, alignment: { ...PLAIN.alignment, rotation } }).tr).toEqual(expected);
});
