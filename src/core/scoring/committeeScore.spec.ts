import fc from "fast-check";
import type { CommitteeRule } from "../../rules/committee";
import { compare, toFraction, toNumber } from "../exact/fraction";
import { committeeScore, type MemberScore } from "./committeeScore";

const MEAN: CommitteeRule = { method: "mean", fewestToTrim: 4 };
const TRIMMED: CommitteeRule = { method: "trimmed-mean", fewestToTrim: 4 };

function scored(members: readonly MemberScore[], rule: CommitteeRule) {
  const result = committeeScore(members, rule);
  if (!result.ok) throw new Error(result.reason);
  return { ...result, score: toNumber(result.score) };
}

describe("committeeScore", () => {
  it("is the mean of the members who gave a score", () => {
    expect(scored([90, null, 80, "recused", 85], MEAN)).toEqual({
      ok: true,
      score: 85,
      counted: [0, 2, 4],
      trimmed: [],
    });
  });

  it("leaves out one highest and one lowest, whoever else gave as much", () => {
    expect(scored([90, 90, 70, 70, 80], TRIMMED)).toMatchObject({ score: 80, counted: [0, 3, 4], trimmed: [1, 2] });
    expect(scored([80, 80, 80, 80], TRIMMED)).toMatchObject({ score: 80, counted: [1, 2] });
  });

  it("refuses to trim fewer than four members, the missing and the recused not counted", () => {
    expect(committeeScore([90, 80, 70, null], TRIMMED)).toEqual({
      ok: false,
      reason: "too-few-to-trim",
      present: 3,
      fewest: 4,
    });
  });

  it("has no score where nobody gave one", () => {
    expect(committeeScore([null, "recused"], MEAN)).toEqual({ ok: false, reason: "no-scores" });
    expect(committeeScore([], TRIMMED)).toEqual({ ok: false, reason: "no-scores" });
  });

  it("is exact: 0.1 and 0.2 make 0.15", () => {
    const result = committeeScore([0.1, 0.2], MEAN);
    expect(result.ok && compare(result.score, toFraction(0.15)) === 0).toBe(true);
  });

  it("lies between the lowest and the highest of the members, and does not depend on their order", () => {
    const members = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(members, fc.constantFrom(MEAN, TRIMMED), (scores, rule) => {
        const { score } = scored(scores, rule);
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(score).toBeLessThanOrEqual(Math.max(...scores));
        expect(scored([...scores].reverse(), rule).score).toBe(score);
      }),
      { numRuns: 1000 },
    );
  });
});
