import { contextOf, gradedRows } from "../../../../test/fixtures/gradedSheet";
import { RULE_SET_2023 } from "../../../rules/sets/ruleSet2023";
import { gradeOrder } from "./gradeOrder";

const graded = (...grades: unknown[]) =>
  gradeOrder(contextOf(gradedRows(grades.map((grade, index) => ({ score: 90 - index, grade })))));

describe("grade-order", () => {
  it("says nothing where no better score has a worse grade, ties and blank grades included", () => {
    expect(graded(1, 2, 2, 3, "", 5)).toEqual([]);
    const tied = gradedRows([
      { score: 90, grade: 3 },
      { score: 90, grade: 2 },
    ]);
    expect(gradeOrder(contextOf(tied))).toEqual([]);
  });

  it("names a task that was moved past many once, with the nearest that it passes", () => {
    expect(graded(2, 3, 4, 5, 6, 1)).toEqual([
      {
        check: "grade-order",
        severity: "warning",
        address: "F7",
        task: "A-6 과제 6",
        actual: 1,
        details: { isTooGood: 1, other: "A-5 과제 5", otherGrade: 6 },
      },
    ]);
    expect(graded(7, 2, 3, 4, 5)).toMatchObject([
      { address: "F2", actual: 7, details: { isTooGood: 0, other: "A-2 과제 2", otherGrade: 2 } },
    ]);
  });

  it("of two that changed places names the one whose grade is not the rules' own", () => {
    // 5 tasks: lines at 0, 1, 1, 3, 4, 5, 5, so the rules give 2 4 4 5 6. Of the 5 and the 4 behind it,
    // one has to go; where one is the rules' own, the other one does.
    expect(graded(2, 4, 5, 4, 6)).toHaveLength(1);
    expect(graded(2, 5, 4, 5, 6)).toMatchObject([{ address: "F3", details: { isTooGood: 0 } }]);
  });

  it("says once that grades count from the other end", () => {
    expect(graded(7, 6, 5, 4, 3, 2, 1)).toEqual([
      { check: "grade-order", severity: "warning", address: "F2:F8", details: { count: 6, of: 7 } },
    ]);
  });

  const rows = gradedRows([
    { group: "가", score: 95, grade: 3 },
    { group: "가", score: 90, grade: 4 },
    { group: "나", score: 85, grade: 2 },
    { group: "나", score: 75, grade: 5 },
  ]);

  it("compares only inside subcommittees that have quotas of their own", () => {
    const ruleSet = { ...RULE_SET_2023, allocation: { ...RULE_SET_2023.allocation, strata: "separate" } } as const;
    expect(gradeOrder(contextOf(rows, { ruleSet }))).toEqual([]);
    expect(gradeOrder(contextOf(rows))).toMatchObject([{ address: "F4", details: { isTooGood: 1 } }]);
  });

  it("compares corrected scores where the rules correct", () => {
    // The mean of all is 86.25; shifted there, 가 (92.5) has 88.75 and 83.75, 나 (80) has 91.25 and 81.25.
    const ruleSet = { ...RULE_SET_2023, correction: { ...RULE_SET_2023.correction, method: "mean-shift" } } as const;
    expect(gradeOrder(contextOf(rows, { ruleSet }))).toEqual([]);
  });
});
