import { transposedFormula } from "./transposedFormula";

describe("transposedFormula", () => {
  it.each([
    ["=C8", "=H3"],
    ["=$C8+C$9", "=H$3+$I3"],
    ["=ROUND(AVERAGE(C8:AA8),2)", "=ROUND(AVERAGE(H3:H27),2)"],
  ])("exchanges rows and columns in %s", (formula, expected) => {
    expect(transposedFormula(formula)).toBe(expected);
  });

  it("leaves texts, the names of sheets and functions, and names alone", () => {
    expect(transposedFormula(`=IF(A2="B7",LOG10(C4),'D6'!E9)`)).toBe(`=IF(B1="B7",LOG10(D3),'D6'!I5)`);
    expect(transposedFormula("=TOTAL1+Rate2024")).toBe("=TOTAL1+Rate2024");
  });
});
