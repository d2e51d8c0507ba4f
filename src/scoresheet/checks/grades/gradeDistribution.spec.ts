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

describe("grade-distribution", () => {
  it("accepts the published 2 9 7 14 7 5 2 and what the rules give by themselves", () => {
    expect(gradeDistribution(context([2, 9, 7, 14, 7, 5, 2]))).toEqual([]);
    expect(gradeDistribution(context([2, 9, 5, 13, 7, 8, 2]))).toEqual([]);
  });

  it("finds a line that was moved by more than five points, and says how else it would pass", () => {
    // Down to grade 2 there are 14 of 46; a line at 30 % is 13 rounded down, and 14 rounded half down or half up (13.8).
    expect(gradeDistribution(context([2, 12, 4, 14, 7, 5, 2]))).toEqual([
      {
        check: "grade-distribution",
        severity: "warning",
        address: "F2:F47",
        actual: 14,
        expected: "9–13",
        details: { grade: 2, compares: "cumulative", locked: 0, readings: "half-down, half-up" },
      },
    ]);
  });

  it("says so where no reading permits the counts", () => {
    expect(gradeDistribution(context([2, 30, 4, 3, 3, 2, 2]))[0]).toMatchObject({ details: { readings: "" } });
  });

  it("finds a best grade that has fewer tasks than its line", () => {
    expect(gradeDistribution(context([1, 10, 7, 14, 7, 5, 2]))).toMatchObject([
      { actual: 1, expected: 2, details: { grade: 1, locked: 1 } },
    ]);
    expect(lockedGradeOver(context([1, 10, 7, 14, 7, 5, 2]))).toEqual([]);
  });

  it("accepts that a tie at the top leaves the best grade empty", () => {
    const tied = distributed([0, 11, 7, 14, 7, 5, 2]).map((task, index) =>
      index < 3 ? { ...task, score: 100 } : task,
    );
    expect(gradeDistribution(contextOf(gradedRows(tied)))).toEqual([]);
  });

  it("says nothing while a grade is missing", () => {
    const tasks = distributed([30, 0, 0, 0, 0, 0, 16]);
    expect(gradeDistribution(contextOf(gradedRows([...tasks.slice(1), { score: 100 }])))).toEqual([]);
  });

  // 20 tasks each: lines at 1, 5, 7, 13, 16, 19; moved by 5 points: 4–6, 6–8, 12–14, 15–17.
  const right = [1, 4, 2, 6, 3, 3, 1];
  const separate = withAllocation({ strata: "separate" });

  it("checks each subcommittee by itself where each has a quota of its own", () => {
    const tasks = (counts: readonly number[]) => [...distributed(right, "가", 100), ...distributed(counts, "나", 60)];
    expect(gradeDistribution(contextOf(gradedRows(tasks(right)), { ruleSet: separate }))).toEqual([]);
    expect(gradeDistribution(contextOf(gradedRows(tasks([1, 6, 0, 6, 3, 3, 1])), { ruleSet: separate }))).toMatchObject(
      [{ address: "F22:F41", actual: 7, expected: "4–6", details: { group: "나", grade: 2 } }],
    );
  });

  it("checks subcommittees and all tasks where both keep the quota", () => {
    const ruleSet = withAllocation({ strata: "both-margins" });
    const sheet = (counts: readonly number[]) =>
      contextOf(gradedRows([...distributed(right, "가", 100), ...distributed(counts, "나", 60)]), { ruleSet });
    expect(gradeDistribution(sheet(right))).toEqual([]);
    // 나 has 9 down to grade 2 where 4 to 6 are allowed; both together have 14, where 20 to 30 % of 40 are 8 to 12.
    const found = gradeDistribution(sheet([1, 8, 0, 4, 3, 3, 1]));
    expect(
      found.map(({ actual, expected, details }) => [details?.["group"], details?.["grade"], actual, expected]),
    ).toEqual([
      [undefined, 2, 14, "8–12"],
      ["나", 2, 9, "4–6"],
      ["나", 3, 9, "6–8"],
    ]);
  });
});
