import { contextOf, gradedRows } from "../../../../test/fixtures/gradedSheet";
import { RULE_SET_2023 } from "../../../rules/sets/ruleSet2023";
import { tieSplit } from "./tieSplit";

const graded = (...tasks: readonly (readonly [unknown, unknown])[]) =>
  tieSplit(contextOf(gradedRows(tasks.map(([score, grade]) => ({ score, grade })))));

describe("tie-split", () => {
  it("finds a tie with different grades once, at the worse grade, and names all of its tasks", () => {
    // 4 tasks: lines at 0, 1, 1, 2, 3, 4, 4 (5 % from the bottom is none), so the tie at places 2 to 4 is grade 6.
    expect(graded([95, 2], [90, 4], [90, 5], [90, 4])).toEqual([
      {
        check: "tie-split",
        severity: "warning",
        address: "F4",
        task: "A-3 과제 3",
        expected: 6,
        actual: 5,
        details: { score: 90, count: 3, tasks: "A-2 과제 2 (4), A-4 과제 4 (4), A-3 과제 3 (5)", more: 0 },
      },
    ]);
  });

  it("names the task that has another grade than the rules give the tie", () => {
    // Of two tasks that tie at place 2 both are grade 6.
    expect(graded([90, 5], [90, 6])).toMatchObject([{ address: "F2", expected: 6, actual: 5 }]);
  });

  it("compares scores at the digits of the rules: 87.333 ties with 87.33, 87.34 does not", () => {
    expect(graded([87.333, 4], [87.33, 5])).toHaveLength(1);
    expect(graded([87.34, 4], [87.33, 5])).toEqual([]);
  });

  it("says nothing of ties with one grade, nor where a tied task has none yet", () => {
    expect(graded([90, 4], [90, 4], [80, 6])).toEqual([]);
    expect(graded([90, 4], [90, ""])).toEqual([]);
  });

  it("counts the tasks of a large tie beyond the first five", () => {
    const tie = Array.from({ length: 8 }, (_, index) => [90, index < 4 ? 3 : 4] as const);
    expect(graded(...tie)).toMatchObject([{ details: { count: 8, more: 3 } }]);
  });

  it("says nothing of equal scores in subcommittees with quotas of their own", () => {
    const ruleSet = { ...RULE_SET_2023, allocation: { ...RULE_SET_2023.allocation, strata: "separate" } } as const;
    const rows = gradedRows([
      { group: "가", score: 90, grade: 2 },
      { group: "나", score: 90, grade: 4 },
    ]);
    expect(tieSplit(contextOf(rows, { ruleSet }))).toEqual([]);
    expect(tieSplit(contextOf(rows))).toHaveLength(1);
  });
});
