import fc from "fast-check";
import { rankScores } from "./rankScores";

const ranks = (scores: number[], ties: "lower" | "upper" | "middle", digits = 2) => {
  const ranking = rankScores(scores, digits);
  return scores.map((_, position) => ranking.rank(position, ties));
};

describe("rankScores", () => {
  it("gives tied scores the lower rank, the upper rank or the middle", () => {
    const scores = [90, 85, 90, 70];
    expect(ranks(scores, "lower")).toEqual([2, 3, 2, 4]);
    expect(ranks(scores, "upper")).toEqual([1, 3, 1, 4]);
    expect(ranks(scores, "middle")).toEqual([1.5, 3, 1.5, 4]);
  });

  it("compares at the given digits", () => {
    expect(ranks([87.334, 87.331], "lower", 2)).toEqual([2, 2]);
    expect(ranks([87.334, 87.331], "lower", 3)).toEqual([1, 2]);
  });

  it('counts the lower rank as COUNTIF(scores, ">="&x) and the upper as RANK.EQ', () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(hundredths, (units) => {
        const ranking = rankScores(
          units.map((unit) => unit / 100),
          2,
        );
        units.forEach((unit, position) => {
          const standing = ranking.standing(position);
          expect(standing.lower).toBe(units.filter((other) => other >= unit).length);
          expect(standing.upper).toBe(1 + units.filter((other) => other > unit).length);
          expect(standing.tieSize).toBe(units.filter((other) => other === unit).length);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses a position outside of the scores, and a score that is no number", () => {
    expect(() => rankScores([1], 2).standing(1)).toThrow(RangeError);
    expect(() => rankScores([1, NaN], 2)).toThrow(RangeError);
  });
});
