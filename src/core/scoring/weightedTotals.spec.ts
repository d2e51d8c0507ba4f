import fc from "fast-check";
import { toNumber } from "../exact/fraction";
import { weightedTotals } from "./weightedTotals";

const task = (total: number, weight: number, group = "") => ({ total, weight, group });

describe("weightedTotals", () => {
  it("weighs exactly, each group by itself and in the order in which they come", () => {
    const totals = weightedTotals([task(80.1, 0.3, "나"), task(90, 1, "가"), task(70.2, 0.7, "나")]);
    // 80.1 × 0.3 + 70.2 × 0.7 = 24.03 + 49.14.
    expect(totals.map(({ group, total }) => [group, toNumber(total!)])).toEqual([
      ["나", 73.17],
      ["가", 90],
    ]);
  });

  it("has no total for a group whose tasks weigh nothing", () => {
    expect(weightedTotals([task(80, 0)])).toEqual([{ group: "", total: null }]);
  });

  it("refuses a weight below 0", () => {
    expect(() => weightedTotals([task(80, -1)])).toThrow(RangeError);
  });

  it("lies between the least and the most, and does not change when all weights are scaled", () => {
    const arbitrary = fc.array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 50 }), (tasks, scale) => {
        const mean = (factor: number) =>
          toNumber(weightedTotals(tasks.map(([total, weight]) => task(total / 100, weight * factor)))[0]!.total!);
        const totals = tasks.map(([total]) => total / 100);
        expect(mean(1)).toBeGreaterThanOrEqual(Math.min(...totals));
        expect(mean(1)).toBeLessThanOrEqual(Math.max(...totals));
        expect(mean(scale)).toBe(mean(1));
      }),
      { numRuns: 1000 },
    );
  });
});
