import { contextOf, gradedRows } from "../../../../test/fixtures/gradedSheet";
import { gradeDiffers } from "./gradeDiffers";

// 20 tasks: lines at 1, 5, 7, 13, 16, 19, so the rules give 1 4 2 6 3 3 1.
const BY_RULES = [1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7];
const differing = (grades: readonly number[]) =>
  gradeDiffers(contextOf(gradedRows(grades.map((grade, index) => ({ score: 90 - index, grade })))));

describe("grade-differs", () => {
  it("says nothing where every grade is the one that the rules give", () => {
    expect(differing(BY_RULES)).toEqual([]);
  });

  it("names the task that was moved", () => {
    expect(differing([...BY_RULES.slice(0, 7), 3, ...BY_RULES.slice(8)])).toMatchObject([
      { severity: "note", address: "F9", task: "A-8 과제 8", expected: 4, actual: 3 },
    ]);
  });

  it("says once that most grades follow another scheme", () => {
    expect(differing(BY_RULES.map((grade) => 8 - grade))).toEqual([
      { check: "grade-differs", severity: "note", address: "F2:F21", details: { count: 14, of: 20 } },
    ]);
  });
});
