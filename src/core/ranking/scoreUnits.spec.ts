import fc from "fast-check";
import { roundFraction, toFraction } from "../exact/fraction";
import { scoreUnits } from "./scoreUnits";

describe("scoreUnits", () => {
  it("rounds half away from zero at the given digits, as Excel's ROUND", () => {
    expect([87.335, 1.005, -1.005, 0.125].map((score) => scoreUnits(score, 2))).toEqual([8734, 101, -101, 13]);
  });

  it("ties scores that differ by binary noise only", () => {
    expect(scoreUnits(0.1 + 0.2, 2)).toBe(scoreUnits(0.3, 2));
    expect(scoreUnits(87.33 + 1e-13, 2)).toBe(8733);
  });

  it("never gives a negative zero", () => {
    expect(Object.is(scoreUnits(-0.001, 2), 0)).toBe(true);
  });

  it("agrees with exact decimal rounding for every score", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: -1e7, max: 1e7, noNaN: true }),
          fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
        ),
        fc.integer({ min: 0, max: 4 }),
        (score, digits) => {
          expect(scoreUnits(score, digits) + 0).toBe(Number(roundFraction(toFraction(score), digits).numerator));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([NaN, Infinity, 1e300])("refuses %p", (score) => {
    expect(() => scoreUnits(score, 2)).toThrow(RangeError);
  });
});
