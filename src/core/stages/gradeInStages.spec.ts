import type { CorrectionMethod } from "../../rules/correction";
import type { RuleSet } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { UNIVERSITY } from "../../rules/sets/university";
import { gradeInStages, type StagedGrading } from "./gradeInStages";

const rules = (method: CorrectionMethod): RuleSet => ({
  ...RULE_SET_2023,
  quota: { basis: "counts", counts: [1, 1, null, 0, 0, 0, 0] },
  correction: { method, clamp: null, smallestGroup: 2 },
});

function graded(scores: readonly number[], groups: string, method: CorrectionMethod): StagedGrading {
  const outcome = gradeInStages(scores, rules(method), { groups: Array.from(groups) });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.grading;
}

describe("gradeInStages", () => {
  // Group a is marked 20 points higher throughout: shifted to the mean of all (80), b's best is ahead.
  const scores = [92, 90, 88, 76, 70, 64];

  it("grades the raw scores where the rules correct nothing", () => {
    const { correction, allocation, changed } = graded(scores, "aaabbb", "none");
    expect(correction).toBeNull();
    expect([...allocation.grades]).toEqual([1, 2, 3, 3, 3, 3]);
    expect(changed).toEqual([]);
  });

  it("grades the corrected scores, shows both, and lists every task whose grade the correction changed", () => {
    const { correction, allocation, changed } = graded(scores, "aaabbb", "mean-shift");
    expect(correction?.tasks.map(({ raw, corrected }) => [raw, corrected])).toEqual([
      [92, 82],
      [90, 80],
      [88, 78],
      [76, 86],
      [70, 80],
      [64, 74],
    ]);
    expect([...allocation.grades]).toEqual([2, 3, 3, 1, 3, 3]);
    expect(changed).toEqual([
      { position: 0, before: 1, after: 2 },
      { position: 1, before: 2, after: 3 },
      { position: 3, before: 3, after: 1 },
    ]);
  });

  it("keeps the order inside a subcommittee", () => {
    expect(graded(scores, "aaabbb", "t-score").inversions).toEqual([]);
  });

  it("says why there are no grades", () => {
    expect(gradeInStages([90, 80], UNIVERSITY)).toMatchObject({
      ok: false,
      refusal: { reason: "no-quota", below: 10 },
    });
  });
});
