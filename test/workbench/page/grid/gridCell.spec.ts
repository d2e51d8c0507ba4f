import { BooleanNumber, CellValueType, type ICellData } from "@univerjs/core";
import { createWorkbook } from "../../../standin/workbook/openWorkbook";
import { contentOf, gridContent } from "./gridCell";

const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });

test("a cell goes into the grid with value, kind and formula, and blank for what it has not", () => {
  const sheet = createWorkbook({ functions: [] }).sheets[0]!;
  sheet.write({ row: 0, column: 0, rows: 1, columns: 5 }, [[12, "보통", true, { error: "#N/A" }, "=1+2"]]);
  expect([0, 1, 2, 3, 4, 5].map((column) => gridContent(sheet, 0, column))).toMatchObject([
    { v: 12, t: CellValueType.NUMBER, f: null },
    { v: "보통", t: CellValueType.STRING, f: null },
    { v: BooleanNumber.TRUE, t: CellValueType.BOOLEAN, f: null },
    { v: "#N/A", t: CellValueType.STRING, f: null },
    { f: "=1+2" },
    { v: null, t: null, f: null },
  ]);
});

test("a formula is written as such, whatever the grid shows of it", () => {
  expect(contentOf({ v: 3, t: CellValueType.NUMBER }, "=1+2", "General")).toBe("=1+2");
});

test("numbers, booleans and blanks stay what they are", () => {
  expect(contentOf({ v: 0.5, t: CellValueType.NUMBER }, null, "0%")).toBe(0.5);
  expect(contentOf({ v: "0.5", t: CellValueType.NUMBER }, null, "0%")).toBe(0.5);
  expect(contentOf({ v: BooleanNumber.TRUE, t: CellValueType.BOOLEAN }, null, "General")).toBe(true);
  expect(contentOf({ v: BooleanNumber.FALSE, t: CellValueType.BOOLEAN }, null, "General")).toBe(false);
  expect([contentOf(null, null, "General"), contentOf(text(""), null, "General")]).toEqual([null, null]);
});

test("a text that would turn into something else by typing it is written with an apostrophe", () => {
  expect(contentOf(text("012"), null, "General")).toBe("'012");
  expect(contentOf(text("=1+2"), null, "General")).toBe("'=1+2");
  expect(contentOf(text("012"), null, "@")).toBe("012");
  expect(contentOf(text("10만명"), null, "General")).toBe("10만명");
});

test("an error, which is a text in the grid, is an error again", () => {
  expect(contentOf(text("#N/A"), null, "General")).toBe("#N/A");
});

test("a text of several lines keeps its lines and loses the mark at its end", () => {
  const lines = { p: { body: { dataStream: "가\r나\r\n" } } } as unknown as ICellData;
  expect(contentOf(lines, null, "General")).toBe("가\n나");
});
