import { pack, sheetXml, trickyParts } from "../xlsx/packageFixture";
import { createWorkbook, openWorkbook } from "./openWorkbook";
import type { Area } from "./types";
import { TestWorkbook } from "./workbookFixture";

const tricky = () => openWorkbook(pack(trickyParts()), { functions: ["ACHIEVEBAND"] });
const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

describe("a sheet read from a file", () => {
  test("knows its protection, merges, frozen rows and what is hidden", () => {
    const sheet = tricky().sheet("점수 표");
    expect(sheet).toMatchObject({
      isProtected: true,
      frozenRows: 2,
      merges: [area(0, 0, 1, 2)],
      visibility: "Visible",
    });
    expect([3, 4].map((row) => sheet?.isRowHidden(row))).toEqual([true, false]);
    expect([3, 4].map((column) => sheet?.isColumnHidden(column))).toEqual([false, true]);
  });

  test("knows which cells are locked, also where there is none", () => {
    const sheet = tricky().sheet("점수 표");
    expect([sheet?.isLocked(2, 1), sheet?.isLocked(2, 0), sheet?.isLocked(99, 99)]).toEqual([false, true, true]);
  });

  test("tells the area with values from the area with formats", () => {
    const parts = trickyParts();
    parts["xl/worksheets/sheet1.xml"] = sheetXml(
      '<row r="3"><c r="B3"><v>1</v></c></row><row r="9"><c r="D9" s="1"/></row>',
    );
    const sheet = openWorkbook(pack(parts), { functions: [] }).sheet("점수 표");
    expect(sheet?.usedArea(true)).toEqual(area(2, 1));
    expect(sheet?.usedArea(false)).toEqual(area(2, 1, 7, 3));
    expect(createWorkbook({ functions: [] }).sheets[0]?.usedArea(false)).toBeNull();
  });

  test("shows values under their formats", () => {
    const sheet = tricky().sheet("점수 표");
    expect(sheet?.cell(2, 1)).toEqual({ value: 0.95, formula: null, numberFormat: "0%", text: "95%" });
    expect(sheet?.cell(50, 50)).toEqual({ value: null, formula: null, numberFormat: "General", text: "" });
  });

  test("gives cells without a format the one of their row or column", () => {
    const parts = trickyParts();
    parts["xl/worksheets/sheet1.xml"] = sheetXml(
      '<row r="2" s="2" customFormat="1"/>',
      "",
      '<cols><col min="3" max="3" style="1"/></cols>',
    );
    const workbook = openWorkbook(pack(parts), { functions: [] });
    const sheet = workbook.sheet("점수 표");
    expect(sheet?.cell(1, 2).numberFormat).toBe("0%");
    expect(workbook.style(sheet?.styleAt(5, 2) ?? 0).font.bold).toBe(true);
    sheet?.write(area(1, 0), [[0.5]]);
    expect(sheet?.cell(1, 0).text).toBe("50%");
  });
});

describe("writing", () => {
  test("leaves out what is undefined and clears what is null or empty", async () => {
    const test = await TestWorkbook.of({ A1: 1, B1: 2, C1: 3, D1: "=A1" });
    test.sheet.write(area(0, 0, 1, 4), [[undefined, null, "", 9]]);
    await test.workbook.calculate();
    expect(test.value("A1:D1")).toEqual([[1, null, null, 9]]);
    expect(test.cell("D1").formula).toBeNull();
  });

  test("keeps a number as text in a cell that holds text", async () => {
    const test = await TestWorkbook.of({});
    test.sheet.writeNumberFormats(area(0, 0), [["@"]]);
    await test.write({ A1: 12.5, A2: 12.5 });
    expect(test.value("A1:A2")).toEqual([["12.5"], [12.5]]);
  });

  test("turns text into what typing it gives, unless the cell holds text", async () => {
    const test = await TestWorkbook.of({});
    test.sheet.writeNumberFormats(area(0, 0), [["@"]]);
    await test.write({
      A1: "12",
      A2: "12",
      A3: "1,234",
      A4: "12%",
      A5: "2024-03-01",
      A6: "true",
      A7: "Ⅰ-1-①",
      A8: "#N/A",
      A9: "=",
      B1: "'=x",
    });
    const cells = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1"];
    expect(cells.map((cell) => test.value(cell))).toEqual([
      "12",
      12,
      1234,
      0.12,
      45_352,
      true,
      "Ⅰ-1-①",
      "#N/A",
      "=",
      "=x",
    ]);
    expect(["A3", "A4", "A5"].map((cell) => test.cell(cell).text)).toEqual(["1,234", "12%", "2024-03-01"]);
  });

  test("keeps a format that a cell has already", async () => {
    const test = await TestWorkbook.of({});
    test.sheet.writeNumberFormats(area(0, 0), [["0.00"]]);
    await test.write({ A1: "12%" });
    expect(test.cell("A1")).toMatchObject({ value: 0.12, text: "0.12" });
  });

  test("refuses content that does not fit its area", () => {
    const sheet = createWorkbook({ functions: [] }).sheets[0];
    expect(() => sheet?.write(area(0, 0, 2, 1), [[1]])).toThrow("does not fit");
    expect(() => sheet?.write(area(0, 0, 1, 2), [[1]])).toThrow("does not fit");
  });

  test("is told to those who listen, until they no longer do", () => {
    const workbook = createWorkbook({ functions: [] });
    const seen: unknown[] = [];
    const stop = workbook.onChanged((sheet, where, source) => seen.push([sheet.name, where, source]));
    workbook.sheets[0]?.write(area(1, 1), [[1]]);
    workbook.sheets[0]?.clear(area(1, 1), "All");
    stop();
    workbook.sheets[0]?.write(area(1, 1), [[1]]);
    expect(seen).toEqual([
      ["Sheet1", area(1, 1), "local"],
      ["Sheet1", area(1, 1), "local"],
    ]);
  });

  test("clears contents, formats or both", async () => {
    const test = await TestWorkbook.of({ A1: "12%", B1: "12%", C1: "12%" });
    test.sheet.clear(area(0, 0), "Contents");
    test.sheet.clear(area(0, 1), "Formats");
    test.sheet.clear(area(0, 2), "All");
    const { A1, B1, C1 } = { A1: test.cell("A1"), B1: test.cell("B1"), C1: test.cell("C1") };
    expect([A1.value, A1.numberFormat, B1.value, B1.numberFormat, C1.value, C1.numberFormat]).toEqual([
      null,
      "0%",
      0.12,
      "General",
      null,
      "General",
    ]);
  });
});
