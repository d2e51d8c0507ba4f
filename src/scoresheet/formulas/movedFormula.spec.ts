import { movedFormula } from "./movedFormula";

describe("movedFormula", () => {
  it("moves what is not fixed, and leaves texts, names and other sheets' names alone", () => {
    expect(movedFormula('=IF(R7="R7",SUM($L7:R7),산식!B7*산식!$A$13)', 2)).toBe(
      '=IF(R9="R7",SUM($L9:R9),산식!B9*산식!$A$13)',
    );
    expect(movedFormula("='1차: A1'!B7", -1)).toBe("='1차: A1'!B6");
  });
});
