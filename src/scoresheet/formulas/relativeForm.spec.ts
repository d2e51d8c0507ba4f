import { relativeForm } from "./relativeForm";

/** The form of a formula in a row as Excel numbers it; the task may reach further down; the table is A to U. */
const form = (formula: string, row: number, lastRow = row) =>
  relativeForm(formula, {
    sheet: "점수표",
    row: row - 1,
    taskRows: { first: row - 1, last: lastRow - 1 },
    isTableColumn: (column) => column <= 20,
  });

describe("relativeForm", () => {
  it("is the same for a formula that was copied down, and another for one that was changed", () => {
    expect(form("=ROUND(SUM(L7:R7),2)", 7)).toBe(form("=ROUND(SUM(L8:R8),2)", 8));
    expect(form("=ROUND(SUM(L8:Q8),2)", 8)).not.toBe(form("=ROUND(SUM(L7:R7),2)", 7));
    expect(form("=F7/E8", 8)).not.toBe(form("=F7/E7", 7));
    expect(form("=SUM(L8:R8)+1", 8)).not.toBe(form("=SUM(L7:R7)", 7));
  });

  it("takes all rows of one task for the same", () => {
    expect(form("=SUM(M7:M8)", 7, 8)).toBe(form("=SUM(M9)", 9));
    expect(form("=SUM(M7:M8)", 7)).not.toBe(form("=SUM(M9)", 9));
  });

  it("tells ranges over the tasks by their columns, and ranges beside the table by their cells", () => {
    expect(form("=RANK(R7,R$7:R$20)", 7)).toBe(form("=RANK(R21,R$21:R$35)", 21));
    expect(form("=RANK(R7,S$7:S$20)", 7)).not.toBe(form("=RANK(R21,R$21:R$35)", 21));
    expect(form("=VLOOKUP(R7,$X$3:$Y$9,2)", 7)).toBe(form("=VLOOKUP(R8,$X$3:$Y$9,2)", 8));
    expect(form("=VLOOKUP(R8,$X$3:$Y$8,2)", 8)).not.toBe(form("=VLOOKUP(R7,$X$3:$Y$9,2)", 7));
  });

  it("tells cells of other sheets by their distance, or as they are where they are fixed", () => {
    expect(form("='1차'!R9", 7)).toBe(form("='1차'!R10", 8));
    expect(form("='1차'!R9", 7)).not.toBe(form("='1차'!R9", 8));
    expect(form("=산식!$A$13*E7", 7)).toBe(form("=산식!$A$13*점수표!E8", 8));
  });

  it("passes over spaces and case, but not within texts", () => {
    expect(form('=if( R7 > 3, "가 나",1)', 7)).toBe(form('=IF(R8>3,"가 나",1)', 8));
    expect(form('=IF(R7>3,"가나",1)', 7)).not.toBe(form('=IF(R8>3,"가 나",1)', 8));
  });
});
