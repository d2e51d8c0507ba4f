import { BOTTOM_GRADES, ROUNDINGS, type AllocationRule } from "../../rules/quota";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { ownCounts } from "./ownCounts";
import { quotaLines } from "./quotaLines";

/** The lines of a quota that nothing stands against. */
function linesOf(n: number, reading: Reading = RULE_SET_2023.allocation): readonly number[] {
  const drawn = quotaLines(n, { ...RULE_SET_2023, allocation: reading });
  if (!drawn.ok) throw new Error(drawn.refusal.reason);
  return drawn.lines;
}
type Reading = Pick<AllocationRule, "rounding" | "bottomGrade">;
const quota = (n: number, rounding: Reading["rounding"], bottomGrade: Reading["bottomGrade"]) =>
  ownCounts(linesOf(n, { rounding, bottomGrade }));

describe("the places of the 2023 quota", () => {
  it.each([
    ["down", "from-top", [2, 9, 5, 13, 7, 7, 3]],
    ["down", "from-bottom", [2, 9, 5, 13, 7, 8, 2]],
    ["half-up", "from-top", [2, 10, 4, 14, 7, 7, 2]],
    ["half-up", "from-bottom", [2, 10, 4, 14, 7, 7, 2]],
    ["half-down", "from-top", [2, 9, 5, 14, 7, 7, 2]],
    ["half-down", "from-bottom", [2, 9, 5, 14, 7, 7, 2]],
    ["largest-remainder", "from-top", [2, 9, 5, 14, 7, 7, 2]],
    ["largest-remainder", "from-bottom", [2, 9, 5, 14, 7, 7, 2]],
  ] as const)("of 46 tasks rounded %s, the bottom %s", (rounding, bottomGrade, expected) => {
    expect(quota(46, rounding, bottomGrade)).toEqual(expected);
  });

  // Worked out by hand from 5, 25, 35, 65, 80, 95 % of n, rounded down, and floor(5 %) at the bottom.
  it.each([
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [1, [0, 0, 0, 0, 0, 1, 0]],
    [2, [0, 0, 0, 1, 0, 1, 0]],
    [7, [0, 1, 1, 2, 1, 2, 0]],
    [10, [0, 2, 1, 3, 2, 2, 0]],
    [13, [0, 3, 1, 4, 2, 3, 0]],
    [20, [1, 4, 2, 6, 3, 3, 1]],
  ])("of %p tasks under the 2023 rules", (n, expected) => {
    expect(ownCounts(linesOf(n))).toEqual(expected);
  });

  it("adds up to n, never below 0, under every reading for n up to 300", () => {
    for (const rounding of ROUNDINGS) {
      for (const bottomGrade of BOTTOM_GRADES) {
        for (let n = 0; n <= 300; n++) {
          const counts = quota(n, rounding, bottomGrade);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
          expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });
});

describe("quotaLines", () => {
  it("is exact at every line for n up to 2,000", () => {
    // Independent of the code under test: whole percents, so line × n ÷ 100 is a division of whole numbers.
    const lines = [5, 25, 35, 65, 80];
    for (let n = 0; n <= 2000; n++) {
      const places = linesOf(n);
      lines.forEach((line, index) => {
        const expected = (line * n - ((line * n) % 100)) / 100;
        if (places[index] !== expected) throw new Error(`${line} % of ${n}: ${places[index]}, not ${expected}`);
      });
      expect(places[5]).toBe(n - (5 * n - ((5 * n) % 100)) / 100);
      expect(places[6]).toBe(n);
    }
  });

  it("is exact where doubles are not: 0.35 × 20 is 7.000000000000001 by parts", () => {
    expect(linesOf(20)[2]).toBe(7);
  });

  it.each([-1, 1.5, NaN])("refuses %p tasks", (n) => {
    expect(() => linesOf(n)).toThrow(RangeError);
  });
});
