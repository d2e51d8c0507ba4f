import fc from "fast-check";
import {
  add,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  roundFraction,
  subtract,
  toFraction,
  toNumber,
} from "./fraction";

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("fractions", () => {
  it("refuse a denominator of 0", () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => divide(toFraction(1), toFraction(0))).toThrow(RangeError);
  });

  it("compare 0.35 × 20 with 7 as equal, which doubles do only by luck", () => {
    expect(compare(multiply(toFraction(0.35), toFraction(20)), toFraction(7))).toBe(0);
    expect(compare(add(add(toFraction(0.05), toFraction(0.2)), toFraction(0.1)), toFraction(0.35))).toBe(0);
  });

  it("subtract what was added", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
    );
  });

  it("floor to the whole number at or below", () => {
    fc.assert(
      fc.property(fractions, (a) => {
        const whole = fraction(floor(a), 1n);
        expect(compare(whole, a)).toBeLessThanOrEqual(0);
        expect(compare(add(whole, fraction(1n, 1n)), a)).toBeGreaterThan(0);
      }),
    );
  });

  it("round half away from zero", () => {
    expect(roundFraction(toFraction(2.5), 0)).toEqual({ numerator: 3n, denominator: 1n });
    expect(roundFraction(toFraction(-2.5), 0)).toEqual({ numerator: -3n, denominator: 1n });
    expect(roundFraction(toFraction(1.005), 2)).toEqual({ numerator: 101n, denominator: 100n });
  });

  it("become numbers even when both sides are beyond a double", () => {
    expect(toNumber(fraction(3n * 10n ** 400n, 2n * 10n ** 400n))).toBeCloseTo(1.5, 12);
    expect(toNumber(fraction(1n, 3n))).toBe(1 / 3);
  });

  it("become the same number whatever they are scaled by", () => {
    fc.assert(
      fc.property(fractions, fc.bigInt(1n, 10n ** 40n), (a, scale) => {
        const scaled = fraction(a.numerator * scale, a.denominator * scale);
        expect(toNumber(scaled)).toBe(toNumber(a));
      }),
      { numRuns: 1000 },
    );
  });
});
