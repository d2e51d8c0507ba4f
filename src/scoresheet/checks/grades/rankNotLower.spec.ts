import { contextOf, gradedRows, type GradedTask } from "../../../../test/fixtures/gradedSheet";
import { RULE_SET_2023 } from "../../../rules/sets/ruleSet2023";
import { rankNotLower } from "./rankNotLower";

// 95 is first; the two 90s take places 2 and 3, of which the rules count the lower; 80 is fourth.
const SCORES = [95, 90, 90, 80];
const ranked = (...ranks: unknown[]) =>
  rankNotLower(contextOf(gradedRows(SCORES.map((score, index) => ({ score, rank: ranks[index] })))));
const rules = (findings: ReturnType<typeof rankNotLower>) => findings.map(({ details }) => details?.["rule"]);

describe("rank-not-lower", () => {
  it("says nothing of lower ranks, of a column without ranks, nor of ranks with their unit", () => {
    expect(ranked(1, 3, 3, 4)).toEqual([]);
    expect(ranked("", "", "", "")).toEqual([]);
    expect(ranked("1위", "3위", "3위", "4위")).toEqual([]);
  });

  it("names only the tasks whose rank is wrong, with the rule that all ranks follow", () => {
    expect(ranked(1, 2, 2, 4)).toMatchObject([
      { address: "E3", expected: 3, actual: 2, details: { tieSize: 2, upper: 2, rule: "upper" } },
      { address: "E4", expected: 3, actual: 2, details: { rule: "upper" } },
    ]);
    expect(rules(ranked(1, 2.5, 2.5, 4))).toEqual(["middle", "middle"]);
    expect(rules(ranked(1, 2, 2, 3))).toEqual(["dense", "dense", "dense"]);
    expect(rules(ranked(4, 2, 2, 1))).toEqual(["ascending", "ascending", "ascending", "ascending"]);
  });

  it("names one slip among right ranks, without a rule", () => {
    expect(ranked(1, 3, 3, 5)).toMatchObject([{ address: "E5", expected: 4, actual: 5, details: { rule: "none" } }]);
  });

  it("offers the right rank for one that was typed, in the way it was written, and none for a formula", () => {
    expect(ranked(1, 3, 3, 5)[0]?.fix).toEqual([{ row: 4, column: 4, value: 4 }]);
    expect(ranked("1위", "3위", "3위", "5위")[0]?.fix).toEqual([{ row: 4, column: 4, value: "4위" }]);
    expect(ranked(1, ["=RANK(D3,D$2:D$5)", 2], 3, 4)[0]).toMatchObject({ address: "E3" });
    expect(ranked(1, ["=RANK(D3,D$2:D$5)", 2], 3, 4)[0]).not.toHaveProperty("fix");
  });

  const inGroups = (...ranks: number[]): GradedTask[] =>
    [95, 90, 90, 80].map((score, index) => ({ group: index < 2 ? "가" : "나", score, rank: ranks[index] }));

  it("accepts ranks within each subcommittee, and holds them to the rule for ties as well", () => {
    expect(rankNotLower(contextOf(gradedRows(inGroups(1, 2, 1, 2))))).toEqual([]);
    const tied = [95, 95, 90, 80].map((score, index) => ({
      group: index < 2 ? "가" : "나",
      score,
      rank: [1, 1, 1, 2][index],
    }));
    expect(rankNotLower(contextOf(gradedRows(tied)))).toMatchObject([
      { address: "E2", expected: 2, details: { rule: "upper" } },
      { address: "E3", expected: 2, details: { rule: "upper" } },
    ]);
  });

  it("accepts ranks of all tasks where subcommittees have quotas of their own", () => {
    const ruleSet = { ...RULE_SET_2023, allocation: { ...RULE_SET_2023.allocation, strata: "separate" } } as const;
    expect(rankNotLower(contextOf(gradedRows(inGroups(1, 3, 3, 4)), { ruleSet }))).toEqual([]);
  });

  it("accepts ranks of the scores before a correction", () => {
    // Shifted to the mean of all, 88.75: 가 (92.5) falls to 91.25 and 86.25, 나 (85) rises to 93.75 and 83.75.
    const ruleSet = { ...RULE_SET_2023, correction: { ...RULE_SET_2023.correction, method: "mean-shift" } } as const;
    expect(rankNotLower(contextOf(gradedRows(inGroups(1, 3, 3, 4)), { ruleSet }))).toEqual([]);
    expect(rankNotLower(contextOf(gradedRows(inGroups(2, 3, 1, 4)), { ruleSet }))).toEqual([]);
  });
});
