import { contextOf, gradedRows } from "../../../../test/fixtures/gradedSheet";
import { gradeUnreadable } from "./gradeUnreadable";

const graded = (...grades: unknown[]) =>
  gradeUnreadable(contextOf(gradedRows(grades.map((grade, index) => ({ score: 90 - index, grade })))));

describe("grade-unreadable", () => {
  it("names each grade that is out of range or contradicts its own label", () => {
    expect(graded(1, "8등급", 3, "2등급(보통)", "4등급")).toMatchObject([
      { address: "F3", task: "A-2 과제 2", actual: "8등급" },
      { address: "F5", actual: "2등급(보통)" },
    ]);
  });

  it("says once that most grades are those of other rules", () => {
    expect(graded("S", "A", "A", 3, "B", "")).toEqual([
      {
        check: "grade-unreadable",
        severity: "warning",
        address: "F2:F6",
        actual: "S",
        details: { count: 4, of: 5 },
      },
    ]);
  });

  it("knows the ways in which grades are written, and a blank or a dash for none", () => {
    expect(graded(1, "2등급", "다소우수", "4등급 (보통)", "", "-")).toEqual([]);
  });
});
