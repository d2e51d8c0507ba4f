import { pack, sheetXml, trickyParts } from "../xlsx/packageFixture";
import { openWorkbook } from "./openWorkbook";
import { TestWorkbook } from "./workbookFixture";

test("a result of several cells fills its neighbours, and takes them back when it shrinks", async () => {
  const test = await TestWorkbook.of({ A1: 3, B1: "=SEQUENCE(A1)", C1: "=SUM(B1#)", D1: "=COUNT(B:B)" });
  expect(test.value("B1:D3")).toEqual([
    [1, 6, 3],
    [2, null, null],
    [3, null, null],
  ]);
  await test.write({ A1: 2 });
  expect(test.value("B1:D3")).toEqual([
    [1, 3, 2],
    [2, null, null],
    [null, null, null],
  ]);
});

test("spills that read one another settle, whichever stands first", async () => {
  const test = await TestWorkbook.of({
    A1: "=SORT(C1#)",
    C1: "=UNIQUE(E1:E4)",
    E1: 3,
    E2: "=E1",
    E3: 1,
    E4: "=SUM(G1#)",
    G1: "=SEQUENCE(2)",
  });
  expect(test.value("C1:C2")).toEqual([[3], [1]]);
  expect(test.value("A1:A2")).toEqual([[1], [3]]);
  await test.write({ E3: 2 });
  expect(test.value("A1:A2")).toEqual([[2], [3]]);
});

test("a formula that reads where a spill reaches sees it, though it was computed before", async () => {
  const test = await TestWorkbook.of({ A1: "=SUM(B1:B9)", C1: '=B3&"!"' });
  await test.write({ B1: "=SEQUENCE(4)" });
  expect([test.value("A1"), test.value("C1")]).toEqual([10, "3!"]);
});

test("content, formulas, merged cells and other spills stand in the way", async () => {
  const test = await TestWorkbook.of({
    A1: "=SEQUENCE(3)",
    A2: '=""',
    C1: "=SEQUENCE(1,3)",
    E1: "=SEQUENCE(2)",
    D2: "=SEQUENCE(1,2)",
  });
  expect([test.value("A1"), test.value("C1"), test.value("D2")]).toEqual(["#SPILL!", "#SPILL!", "#SPILL!"]);
  expect(test.value("E1:E2")).toEqual([[1], [2]]);
});

test("writing into a spill blocks it, and clearing the cell frees it again", async () => {
  const test = await TestWorkbook.of({ A1: "=SEQUENCE(3)" });
  await test.write({ A2: "x" });
  expect(test.value("A1:A3")).toEqual([["#SPILL!"], ["x"], [null]]);
  test.sheet.clear({ row: 1, column: 0, rows: 1, columns: 1 }, "Contents");
  await test.workbook.calculate();
  expect(test.value("A1:A3")).toEqual([[1], [2], [3]]);
});

test("overwriting the formula takes its spill away", async () => {
  const test = await TestWorkbook.of({ A1: "=SEQUENCE(3)", B1: "=COUNT(A1:A9)" });
  await test.write({ A1: 7 });
  expect(test.value("A1:A3")).toEqual([[7], [null], [null]]);
  expect(test.value("B1")).toBe(1);
});

test("a spill does not leave the sheet", async () => {
  const test = await TestWorkbook.of({ A1: 1, XFD1: "=A1:B1", B1048576: "=A1:A2" });
  expect([test.value("XFD1"), test.value("B1048576")]).toEqual(["#SPILL!", "#SPILL!"]);
});

test("the sign for implicit intersection cuts a result to the formula's own row", async () => {
  const test = await TestWorkbook.of({ A1: 1, A2: 2, A3: 3, B2: "=@A1:A3", C2: "=@SORT(A1:A3,,-1)", D2: "=@A1" });
  expect(["B2", "C2", "D2", "B3"].map((cell) => test.value(cell))).toEqual([2, 3, 1, null]);
});

test("formulas of older files fill one cell, fixed arrays their area, dynamic ones what they need", () => {
  const parts = trickyParts();
  parts["xl/worksheets/sheet1.xml"] = sheetXml(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1:A3</f></c><c r="C1" cm="1"><f t="array" ref="C1">A1:A2</f></c>' +
      '<c r="D1"><f t="array" ref="D1:D4">A1:A3*2</f></c></row><row r="2"><c r="A2"><v>2</v></c><c r="E2"><f>A1:A3</f></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c></row>',
  );
  const sheet = openWorkbook(pack(parts), { functions: [] }).sheet("점수 표");
  const values = [0, 1, 2, 3].map((row) => [1, 2, 3, 4].map((column) => sheet?.cell(row, column).value));
  expect(values).toEqual([
    [1, 1, 2, null],
    [null, 2, 4, 2],
    [null, null, 6, null],
    [null, null, { error: "#N/A" }, null],
  ]);
});

test("a part of a fixed array cannot be overwritten", () => {
  const second = openWorkbook(pack(trickyParts()), { functions: [] }).sheet("둘째");
  expect(() => second?.write({ row: 2, column: 1, rows: 1, columns: 1 }, [[1]])).toThrow("part of an array");
  expect(() => second?.write({ row: 1, column: 1, rows: 2, columns: 1 }, [[1], [2]])).not.toThrow();
});
