import type { CellValue } from "./types";
import { TestWorkbook } from "./workbookFixture";

describe("native formulas", () => {
  test("are computed in the order they need, wherever they stand", async () => {
    const test = await TestWorkbook.of({ A1: "=B1+1", B1: "=C3*2", C3: "=Z9", Z9: 4 });
    expect(test.value("A1")).toBe(9);
  });

  test("follow a change, and only what hangs on it is computed again", async () => {
    const test = await TestWorkbook.of(
      { A1: 1, A2: 2, B1: "=A1*10", B2: "=F(A2)", B3: "=SUM(A:A)" },
      { F: () => [[5]] },
    );
    await test.write({ A1: 3 });
    expect([test.value("B1"), test.value("B2"), test.value("B3")]).toEqual([30, 5, 5]);
    expect(test.rounds).toHaveLength(1);
  });

  test("keep blanks, empty text, zero, booleans and errors apart", async () => {
    const test = await TestWorkbook.of({
      B1: '=""',
      C1: 0,
      A2: "=ISBLANK(A1)",
      B2: "=ISBLANK(B1)",
      C2: "=ISBLANK(C1)",
      D2: "=A1",
      E2: '=A1=""',
      F2: "=ISERROR(1/0)",
      G2: "=COUNT(A1:C1)",
      H2: "=AND(TRUE,1=1)",
      I2: "=#N/A",
    });
    expect(["A2", "B2", "C2", "D2", "E2", "F2", "G2", "H2", "I2"].map((cell) => test.value(cell))).toEqual([
      true,
      false,
      false,
      0,
      true,
      true,
      1,
      true,
      "#N/A",
    ]);
  });

  test.each([
    ["=1/0", "#DIV/0!"],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=nosuchname", "#NAME?"],
    ["=Nowhere!A1", "#REF!"],
    ['="a"+1', "#VALUE!"],
    ["=SQRT(-1)", "#NUM!"],
    ["=VLOOKUP(1,A5:B6,2,FALSE)", "#N/A"],
    ["=LAMBDA(x,x)", "#CALC!"],
  ])("%s shows %s", async (formula, error) => {
    const test = await TestWorkbook.of({ D1: formula });
    expect(test.value("D1")).toBe(error);
  });

  test("that read one another in a circle show 0, as in Excel, and what reads them computes with it", async () => {
    const test = await TestWorkbook.of({ A1: "=B1", B1: "=A1+1", C1: "=A1*2", D1: "=D1", E1: "=5" });
    expect(["A1", "B1", "C1", "D1", "E1"].map((cell) => test.value(cell))).toEqual([0, 0, 0, 0, 5]);
    await test.write({ B1: 1 });
    expect(["A1", "C1"].map((cell) => test.value(cell))).toEqual([1, 2]);
  });

  test("may ask where they stand without being a circle", async () => {
    const test = await TestWorkbook.of({ B3: "=ROW()*10+COLUMN()", B4: "=ROWS(A$1:A4)", B5: '=INDIRECT("B"&3)' });
    expect([test.value("B3"), test.value("B4"), test.value("B5")]).toEqual([32, 4, 32]);
  });

  test("read cells that their text does not name, also when those change", async () => {
    const test = await TestWorkbook.of({
      A1: "=INDIRECT(A2)",
      A2: "C5",
      C5: "=C6+1",
      C6: 1,
      B1: "=SUM(OFFSET(C5,0,0,2,1))",
    });
    expect([test.value("A1"), test.value("B1")]).toEqual([2, 3]);
    await test.write({ C6: 10 });
    expect([test.value("A1"), test.value("B1")]).toEqual([11, 21]);
  });

  test("reach other sheets, whatever their names look like", async () => {
    const sheets = ["Sheet1", "점수 표", "2024'"];
    const test = await TestWorkbook.of(
      { "점수 표!A1": 3, A1: "='점수 표'!A1*2", A2: "='2024'''!A1+'점수 표'!A1", A3: "=SUM('점수 표'!A:A)" },
      {},
      sheets,
    );
    expect([test.value("A1"), test.value("A2"), test.value("A3")]).toEqual([6, 3, 3]);
  });

  test("cover whole columns and rows without reading a million cells", async () => {
    const test = await TestWorkbook.of({
      A1: 5,
      A2000: 7,
      C1: "=SUM(A:A)",
      C2: '=COUNTIF($A:$A,">0")',
      C3: "=SUM(2000:2000)",
      C4: "=ROWS(A:A)",
    });
    expect(["C1", "C2", "C3", "C4"].map((cell) => test.value(cell))).toEqual([12, 2, 7, 1_048_576]);
    await test.write({ A5000: 1 });
    expect(test.value("C1")).toBe(13);
  });

  test("give ties the lower rank as the guideline's formula does", async () => {
    const scores = [91.5, 88, 88, 88, 70];
    const cells: Record<string, CellValue> = Object.fromEntries(
      scores.flatMap((score, index): [string, CellValue][] => [
        [`A${index + 1}`, score],
        [`B${index + 1}`, `=COUNTIF($A$1:$A$5,">="&A${index + 1})`],
        [`C${index + 1}`, `=RANK.EQ(A${index + 1},$A$1:$A$5)`],
      ]),
    );
    const test = await TestWorkbook.of(cells);
    expect(test.value("B1:C5")).toEqual([
      [1, 1],
      [4, 2],
      [4, 2],
      [4, 2],
      [5, 5],
    ]);
  });

  test("see the sheets that come and go", async () => {
    const test = await TestWorkbook.of({ A1: "=SUM(Late!A1:A2)" });
    expect(test.value("A1")).toBe("#REF!");
    test.workbook.addSheet("Late");
    await test.write({ "Late!A1": 4 });
    expect(test.value("A1")).toBe(4);
    test.workbook.removeSheet("Late");
    await test.workbook.calculate();
    expect(test.value("A1")).toBe("#REF!");
  });
});

describe("a single formula", () => {
  test("is computed and spilled without leaving a trace", async () => {
    const test = await TestWorkbook.of({ A1: 3, A2: 1 });
    const before = test.workbook.changes();
    expect(await test.evaluate("=SORT(A1:A3)")).toEqual([[1], [3], [0]]);
    expect(await test.evaluate("A1+A2")).toEqual([[4]]);
    expect(await test.evaluate('=IF({1,0},"가","나")')).toEqual([["가", "나"]]);
    expect(test.workbook.changes()).toEqual(before);
    expect(test.sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
  });

  test("may call the add-in, also inside LAMBDA", async () => {
    const test = await TestWorkbook.of({ A1: 3, A2: 1 }, { F: ({ args }) => [[Number(args[0]?.[0]?.[0]) * 2]] });
    expect(await test.evaluate("=MAP(A1:A2,LAMBDA(x,F(x)+1))")).toEqual([[7], [3]]);
  });
});

describe("speed", () => {
  test("a sheet of 100 tasks and 25 columns is computed in well under a second", async () => {
    const test = await TestWorkbook.of({});
    const rows = Array.from({ length: 100 }, (_, row) => [
      ...Array.from({ length: 15 }, (__, column) => (row * 7 + column * 13) % 101),
      ...Array.from({ length: 8 }, (__, column) => `=ROUND(SUM(A${row + 1}:O${row + 1})*0.9${column},2)`),
      `=COUNTIF(P$1:P$100,">="&P${row + 1})`,
      `=IF(X${row + 1}<=5,"매우우수","보통")`,
    ]);
    test.sheet.write({ row: 0, column: 0, rows: 100, columns: 25 }, rows);
    const start = performance.now();
    await test.workbook.calculate();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(test.value("Y1")).toMatch(/우수|보통/);
  });
});
