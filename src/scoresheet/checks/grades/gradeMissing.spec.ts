import { contextOf, gradedRows } from "../../../../test/fixtures/gradedSheet";
import { gradeMissing } from "./gradeMissing";

const graded = (...grades: unknown[]) =>
  gradeMissing(contextOf(gradedRows(grades.map((grade, index) => ({ score: 90 - index, grade })))));

describe("grade-missing", () => {
  it("names the task without a grade where most others have one", () => {
    expect(graded(1, 2, "", 4)).toEqual([
      { check: "grade-missing", severity: "warning", address: "F4", task: "A-3 과제 3" },
    ]);
  });

  it("takes a dash for no grade", () => {
    expect(graded(1, "-", 3)).toMatchObject([{ address: "F3" }]);
  });

  it("says nothing of a sheet that is not graded, or hardly, nor of one that is graded throughout", () => {
    expect(graded("", "", "")).toEqual([]);
    expect(graded(1, "", "", "")).toEqual([]);
    expect(graded(1, 2, 3)).toEqual([]);
  });

  it("leaves a task without a score to the check of scores", () => {
    const rows = gradedRows([{ score: 90, grade: 1 }, { score: 80, grade: 2 }, { score: "" }]);
    expect(gradeMissing(contextOf(rows))).toEqual([]);
  });
});
