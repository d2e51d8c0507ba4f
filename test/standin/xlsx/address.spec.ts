import { areaName, cellName, columnName, columnNumber, parseArea, parseCell, quoteSheetName } from "./address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is called %s", (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
});

test("cells are read with and without anchors, inside Excel's grid only", () => {
  expect(parseCell("$B$3")).toEqual({ row: 2, column: 1 });
  expect(parseCell("xfd1048576")).toEqual({ row: 1_048_575, column: 16_383 });
  expect(parseCell("XFE1")).toBeUndefined();
  expect(parseCell("A1048577")).toBeUndefined();
  expect(parseCell("A0")).toBeUndefined();
});

test("areas are read whichever corner comes first", () => {
  const area = { row: 1, column: 1, rows: 3, columns: 2 };
  expect(parseArea("C4:B2")).toEqual(area);
  expect(areaName(area)).toBe("B2:C4");
  expect(areaName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(parseArea("A1:B2:C3")).toBeUndefined();
  expect(cellName(9, 27)).toBe("AB10");
});

test.each([
  ["평가", "평가"],
  ["점수 표", "'점수 표'"],
  ["It's", "'It''s'"],
  ["2024", "'2024'"],
  ["AB12", "'AB12'"],
  ["R1C1", "'R1C1'"],
])("the sheet %s is written %s in formulas", (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
});
