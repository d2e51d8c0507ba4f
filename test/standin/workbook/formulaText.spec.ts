import type { TableSnapshot } from "../xlsx/snapshot";
import { prepareFormula, type FormulaScope } from "./formulaText";

const names: Record<string, string> = {
  rate: "=Data!$B$1",
  both: "=Rate+1",
  loop: "=loop*2",
  twice: "=LAMBDA(x,x*2)",
};

const table: TableSnapshot = {
  name: "Scores",
  sheet: "Data",
  area: { row: 0, column: 0, rows: 5, columns: 2 },
  headerRows: 1,
  totalsRows: 1,
  columns: ["이름", "점수"],
};

const scope: FormulaScope = {
  sheet: (name) =>
    [
      { id: "1", name: "Home" },
      { id: "2", name: "Data" },
    ].find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  definedName: (name) => names[name.toLowerCase()],
  table: (name) => (name === "Scores" ? table : undefined),
  tableAt: () => table,
  spillOf: (sheetId, row, column) => ({ row, column, rows: sheetId === "1" ? 3 : 2, columns: 1 }),
  extent: () => ({ rows: 1_000, columns: 2_000 }),
};

const prepare = (formula: string) => prepareFormula(formula, { sheetId: "1", row: 2, column: 5 }, scope);

test.each([
  ["=A1+$B$2", "=A1+B2"],
  ["=SUM(B3:A1)", "=SUM(A1:B3)"],
  ['=data!A1&"A1:B2"', "='Data'!A1&\"A1:B2\""],
  ["=Nowhere!A1+1", "=#REF!+1"],
  ["=SUM(A:B)", "=SUM(A1:B1000)"],
  ["=SUM($2:$3)", "=SUM(A2:BXX3)"],
  ["=ROWS(A:A)+COLUMNS(1:1)", "=ROWS(A1:A1048576)+COLUMNS(A1:XFD1)"],
  ["=SUM(A1#)+SUM(Data!B2#)", "=SUM(A1:A3)+SUM('Data'!B2:B3)"],
  ["=Rate*2", "='Data'!B1*2"],
  ["=Both*2", "=('Data'!B1+1)*2"],
  ["=TWICE(3)", "=LAMBDA(x,x*2)(3)"],
  ["=LET(rate,2,rate*2)", "=LET(rate,2,rate*2)"],
  ["=SUM(Scores[점수])", "=SUM('Data'!B2:B4)"],
  ["=[@점수]*2", "='Data'!B3*2"],
  ["=Scores[없음]", "=#REF!"],
  ["=@A1", "=A1"],
  ["=1+@A1:A3", "=1+@A1:A3"],
  ["=LOG10(A1)+A1", "=LOG10(A1)+A1"],
])("%s is put as %s", (formula, text) => {
  expect(prepare(formula).text).toBe(text);
});

test("the cells that a formula names are listed, whole columns in full", () => {
  expect(prepare("=A1+SUM(Data!C:C)+Rate").precedents).toEqual([
    { sheetId: "1", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    { sheetId: "2", area: { row: 0, column: 2, rows: 1_048_576, columns: 1 } },
    { sheetId: "2", area: { row: 0, column: 1, rows: 1, columns: 1 } },
  ]);
});

test("what a formula hangs on besides its cells is told", () => {
  expect(prepare("=@sum(A1#)+[1]Sheet1!A1")).toMatchObject({ isSingle: true, hangsOnExtents: true, isExternal: true });
  expect(prepare("=sum(A1)")).toMatchObject({ isSingle: false, hangsOnExtents: false, isExternal: false });
  expect(prepare("=sum(A1)+Offset(A1,1,1)").functions).toEqual(new Set(["SUM", "OFFSET"]));
});

test("a name that means itself ends in an error", () => {
  expect(prepare("=loop").text).toContain("#NAME?");
});
