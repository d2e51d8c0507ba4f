import { shiftFormula } from "./sharedFormula";

test.each([
  ["A1+$B1*C$1-$D$1", "B3+$B3*D$1-$D$1"],
  ["SUM(A1:A10)", "SUM(B3:B12)"],
  ["'A1 표'!A1&\"A1\"", "'A1 표'!B3&\"A1\""],
  ["LOG10(A1)+Total1", "LOG10(B3)+Total1"],
  ["SUM(A:A)+SUM(1:2)+SUM($3:3)", "SUM(B:B)+SUM(3:4)+SUM($3:5)"],
  ["Table1[A1]+A1", "Table1[A1]+B3"],
])("%s becomes %s two rows down and a column to the right", (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test("a reference that would leave the sheet becomes an error", () => {
  expect(shiftFormula("A1+B5", -1, 0)).toBe("#REF!+B4");
  expect(shiftFormula("XFD1", 0, 1)).toBe("#REF!");
});
