import fc from "fast-check";
import { kendallTauB, spearmanRho } from "./rankCorrelation";

const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 40 });
const both = (rows: readonly (readonly [number, number])[]) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as const;

/** τ-b by its definition: every pair looked at. */
function tauByPairs(a: readonly number[], b: readonly number[]): number | null {
  let [agreeing, apartA, apartB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      agreeing += Math.sign(a[i]! - a[j]!) * Math.sign(b[i]! - b[j]!);
      if (a[i] !== a[j]) apartA++;
      if (b[i] !== b[j]) apartB++;
    }
  }
  return apartA === 0 || apartB === 0 ? null : agreeing / Math.sqrt(apartA * apartB);
}

describe("kendallTauB", () => {
  it("is what the definition gives, ties included", () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const [a, b] = both(rows);
        const expected = tauByPairs(a, b);
        if (expected === null) expect(kendallTauB(a, b, 2)).toBeNull();
        else expect(kendallTauB(a, b, 2)).toBeCloseTo(expected, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it("is 1 for the same order, −1 for the order turned round, and undefined without an order", () => {
    expect(kendallTauB([1, 2, 3], [10, 20, 30], 2)).toBe(1);
    expect(kendallTauB([1, 2, 3], [3, 2, 1], 2)).toBe(-1);
    expect(kendallTauB([1, 2, 3], [5, 5, 5], 2)).toBeNull();
    expect(kendallTauB([], [], 2)).toBeNull();
  });

  it("compares at the given digits", () => {
    expect(kendallTauB([0.1 + 0.2, 0.3, 1], [1, 2, 3], 2)).toBeCloseTo(2 / Math.sqrt(2 * 3), 12);
  });
});

describe("spearmanRho", () => {
  it("follows from the differences of ranks where nothing ties: 1 − 6·Σd²/(n³ − n)", () => {
    // d = 1, −1, 0, 1, −1: 1 − 6·4/120
    expect(spearmanRho([1, 2, 3, 4, 5], [2, 1, 3, 5, 4], 2)).toBeCloseTo(0.8, 12);
  });

  it("takes the middle rank of ties", () => {
    // Ranks 1.5, 1.5, 3 against 1, 2, 3: (0.5·1 + 0.5·0 + 1·1)/√(1.5·2)
    expect(spearmanRho([5, 5, 1], [3, 2, 1], 2)).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });

  it("is the same whichever list comes first, and never beyond ±1", () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const [a, b] = both(rows);
        const rho = spearmanRho(a, b, 2);
        expect(spearmanRho(b, a, 2)).toBe(rho);
        if (rho !== null) expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses lists of different length", () => {
    expect(() => spearmanRho([1], [1, 2], 2)).toThrow(RangeError);
    expect(() => kendallTauB([1], [1, 2], 2)).toThrow(RangeError);
  });
});
