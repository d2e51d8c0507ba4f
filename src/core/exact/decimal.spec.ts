import fc from "fast-check";
import { toDecimal } from "./decimal";

describe("toDecimal", () => {
  it("reads the digits that Excel shows", () => {
    expect(toDecimal(97.3)).toEqual({ coefficient: 973n, digits: 1 });
    expect(toDecimal(-0.25)).toEqual({ coefficient: -25n, digits: 2 });
    expect(toDecimal(0)).toEqual({ coefficient: 0n, digits: 0 });
  });

  it("ends in no zero behind the point, whatever the number", () => {
    const shortest = ({ coefficient, digits }: ReturnType<typeof toDecimal>) =>
      digits === 0 || coefficient % 10n !== 0n;
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => shortest(toDecimal(value))));
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => shortest(toDecimal(value / 1000))));
  });

  it("keeps 15 digits of a number that has more", () => {
    expect(toDecimal(123_456_789_012.3456)).toEqual({ coefficient: 123_456_789_012_346n, digits: 3 });
    expect(toDecimal(9_007_199_254_740_991)).toEqual({ coefficient: 9_007_199_254_740_990n, digits: 0 });
  });

  it("drops the binary noise of 0.1 + 0.2", () => {
    expect(toDecimal(0.1 + 0.2)).toEqual(toDecimal(0.3));
  });

  it("reads numbers that print with an exponent", () => {
    expect(toDecimal(1e21)).toEqual({ coefficient: 10n ** 21n, digits: 0 });
    expect(toDecimal(1.5e-7)).toEqual({ coefficient: 15n, digits: 8 });
  });

  it.each([NaN, Infinity, -Infinity])("refuses %p", (value) => {
    expect(() => toDecimal(value)).toThrow(RangeError);
  });

  it("gives back every number of up to 15 significant digits unchanged", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 12 }),
        (digits, scale) => {
          const value = Number(`${digits}e-${scale}`);
          const decimal = toDecimal(value);
          expect(Number(`${decimal.coefficient}e-${decimal.digits}`)).toBe(value + 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
