import fc from "fast-check";
import { orderByUnits } from "./orderByUnits";

describe("orderByUnits", () => {
  it("orders as a stable comparison sort would, over the whole range of safe integers", () => {
    const units = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.maxSafeInteger().map((value) => Math.trunc(value / 2)),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 200 }), (values) => {
        const expected = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]! || a - b);
        expect(Array.from(orderByUnits(values))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("orders nothing and one", () => {
    expect(Array.from(orderByUnits([]))).toEqual([]);
    expect(Array.from(orderByUnits([5]))).toEqual([0]);
  });
});
