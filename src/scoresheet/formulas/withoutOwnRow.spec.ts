import { withoutOwnRow } from "./withoutOwnRow";

const areCopies = (a: string, rowOfA: number, b: string, rowOfB: number) =>
  withoutOwnRow(a, rowOfA - 1) === withoutOwnRow(b, rowOfB - 1);

describe("withoutOwnRow", () => {
  it("is the same for copies of a formula", () => {
    expect(areCopies("=RANK(R7,R$1:R$56)", 7, "=RANK(R12,R$1:R$56)", 12)).toBe(true);
    expect(areCopies("=F7/E7", 7, "=F10000/E10000", 10000)).toBe(true);
  });

  it("differs where another row, or a number, differs", () => {
    expect(areCopies("=A120", 12, "=A130", 13)).toBe(false);
    expect(areCopies("=A12*12", 12, "=A13*13", 13)).toBe(false);
    expect(areCopies("=A11", 12, "=A12", 13)).toBe(false);
    expect(areCopies("=A12+A112", 12, "=A13+A113", 13)).toBe(false);
  });
});
