import { contextOf, distributed, gradedRows } from "../../../../test/fixtures/gradedSheet";
import type { RuleSet } from "../../../rules/ruleSet";
import { RULE_SET_2023 } from "../../../rules/sets/ruleSet2023";
import { gradeDistribution } from "./gradeDistribution";
import { lockedGradeOver } from "./lockedGradeOver";

const context = (counts: readonly number[], ruleSet: RuleSet = RULE_SET_2023) =>
  contextOf(gradedRows(distributed(counts)), { ruleSet });
const withAllocation = (allocation: Partial<RuleSet["allocation"]>): RuleSet => ({
  ...RULE_SET_2023,
  allocation: { ...RULE_SET_2023.allocation, ...allocation },
});

describe("locked-grade-over", () => {
  it("finds more tasks in the best grade than its line allows", () => {
    expect(lockedGradeOver(context([3, 8, 7, 14, 7, 5, 2]))).toEqual([
      {
        check: "locked-grade-over",
        severity: "warning",
        address: "F2:F47",
        expected: 2,
        actual: 3,
        // 5 % of 46 are 2.3 tasks: two, however they are rounded.
        details: { grade: 1, readings: "" },
      },
    ]);
    expect(gradeDistribution(context([3, 8, 7, 14, 7, 5, 2]))).toEqual([]);
  });

  it("finds more tasks in the bottom grade, and names the reading that would allow them", () => {
    expect(lockedGradeOver(context([2, 9, 5, 13, 7, 7, 3]))).toMatchObject([
      { expected: 2, actual: 3, details: { grade: 7, readings: "from-top" } },
    ]);
  });

  it("counts a grade's own tasks where the adjustment is read as moving shares", () => {
    const shares = withAllocation({ adjustment: { meaning: "share", within: 5 } });
    expect(lockedGradeOver(context([2, 9, 5, 13, 7, 7, 3], shares))).toMatchObject([
      { expected: 2, actual: 3, details: { grade: 7 } },
    ]);
  });

  it("says nothing of the published counts, nor of a tie at the bottom that the rules themselves leave there", () => {
    expect(lockedGradeOver(context([2, 9, 7, 14, 7, 5, 2]))).toEqual([]);
    // The last three tie: their rank is 46, beyond the 44 of grade 6.
    const tied = distributed([2, 9, 7, 14, 7, 4, 3]).map((task, index) => (index > 42 ? { ...task, score: 50 } : task));
    expect(lockedGradeOver(contextOf(gradedRows(tied)))).toEqual([]);
  });

  it("checks each subcommittee by itself where each has a quota of its own", () => {
    const ruleSet = withAllocation({ strata: "separate" });
    const tasks = [...distributed([1, 4, 2, 6, 3, 3, 1], "가", 100), ...distributed([2, 3, 2, 6, 3, 3, 1], "나", 60)];
    expect(lockedGradeOver(contextOf(gradedRows(tasks), { ruleSet }))).toMatchObject([
      { address: "F22:F41", expected: 1, actual: 2, details: { group: "나", grade: 1 } },
    ]);
  });
});
