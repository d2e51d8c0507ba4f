import fc from "fast-check";
import { fraction } from "./fraction";
import { roundedRoot } from "./roundedRoot";

describe("roundedRoot", () => {
  it("rounds half away from zero, on both sides", () => {
    // √(1/4) = 0.5 exactly.
    expect(roundedRoot(fraction(2n, 1n), 1, fraction(1n, 4n))).toBe(3n);
    expect(roundedRoot(fraction(-2n, 1n), -1, fraction(1n, 4n))).toBe(-3n);
    expect(roundedRoot(fraction(0n, 1n), 1, fraction(0n, 1n))).toBe(0n);
  });

  it("decides where a double cannot: a root just below and just above a half", () => {
    const big = 10n ** 20n;
    const half = (2n * big + 1n) ** 2n;
    expect(roundedRoot(fraction(0n, 1n), 1, fraction(half - 1n, 4n))).toBe(big);
    expect(roundedRoot(fraction(0n, 1n), 1, fraction(half, 4n))).toBe(big + 1n);
  });

  it("is the nearest whole number: the root lies between its halves, compared by squares", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (above, below) => {
        const whole = roundedRoot(fraction(0n, 1n), 1, fraction(above, below));
        const twice = 2n * whole;
        // (whole − ½)² ≤ above/below < (whole + ½)², times 4·below.
        if (whole > 0n) expect((twice - 1n) ** 2n * below <= 4n * above).toBe(true);
        expect(4n * above < (twice + 1n) ** 2n * below).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses the root of a number below 0", () => {
    expect(() => roundedRoot(fraction(0n, 1n), 1, fraction(-1n, 1n))).toThrow(RangeError);
  });
});
