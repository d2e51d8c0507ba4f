import fc from "fast-check";
import { columnLetters } from "./grid";

describe("columnLetters", () => {
  it("names the first and the last column of Excel", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("names every column differently", () => {
    fc.assert(
      fc.property(fc.nat(16383), fc.nat(16383), (a, b) => {
        expect(columnLetters(a) === columnLetters(b)).toBe(a === b);
      }),
    );
  });
});
