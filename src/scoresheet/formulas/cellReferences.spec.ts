import { cellReferences } from "./cellReferences";

/** Each reference as its text in the formula. */
const texts = (formula: string) => cellReferences(formula).map(({ start, end }) => formula.slice(start, end));

describe("cellReferences", () => {
  it("finds cells and ranges, with what is fixed of them", () => {
    const [cell, range] = cellReferences("=RANK(R7,$L$8:M20)");
    expect(cell).toMatchObject({ sheet: null, first: { row: 6, column: 17, isRowFixed: false, isColumnFixed: false } });
    expect(range).toMatchObject({
      first: { row: 7, column: 11, isRowFixed: true, isColumnFixed: true },
      last: { row: 19, column: 12, isRowFixed: false, isColumnFixed: false },
    });
  });

  it("takes a range that is written backwards for the same range", () => {
    expect(cellReferences("=SUM(R56:L7)")).toMatchObject([
      { first: { row: 6, column: 11 }, last: { row: 55, column: 17 } },
    ]);
  });

  it("reads the names of sheets and workbooks before a reference", () => {
    expect(
      cellReferences(
        "=산식!$A$13+'1차 결과'!B2+'O''Neil'!C3+[2022.xlsx]점수표!D4+'C:\\자료\\[2022.xlsx]점수표'!E5",
      ).map(({ sheet }) => sheet),
    ).toEqual(["산식", "1차 결과", "O'Neil", "[2022.xlsx]점수표", "C:\\자료\\[2022.xlsx]점수표"]);
  });

  it.each([
    ["text in quotes", '=IF(A1="B2 ""C3""","D4",E5)', ["A1", "E5"]],
    ["functions and names that look like cells", "=LOG10(A1)+ABC1점+LOG10_2+TAX2024.B1", ["A1"]],
    ["numbers with an exponent", "=1E5+2.5E10*A1", ["A1"]],
    ["whole columns and rows", "=SUM(A:A,$B:$C,3:4)+A1", ["A1"]],
    ["structured references", "=SUM(표1[A1])+표1[[#This Row],[B2]]+[@C3]+A1", ["A1"]],
    ["columns that Excel does not have", "=XFE1+XFD1", ["XFD1"]],
    ["the start of a range that a function ends", "=SUM(R7:OFFSET(R21,-1,0))", ["R7", "R21"]],
  ])("reads past %s", (_, formula, expected) => {
    expect(texts(formula)).toEqual(expected);
  });
});
