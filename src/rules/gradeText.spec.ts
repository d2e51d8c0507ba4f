import { GRADE_FORMATS, readGrade, writeGrade } from "./gradeText";
import { RULE_SET_2023 } from "./sets/ruleSet2023";

const { grades } = RULE_SET_2023;

describe("grades as text", () => {
  it("are read back from every way in which they are written", () => {
    for (const format of GRADE_FORMATS) {
      for (let grade = 1; grade <= grades.length; grade++) {
        expect(readGrade(writeGrade(grade, format, grades), grades)).toEqual({ grade, format });
      }
    }
  });

  it("are read through spaces and full-width forms", () => {
    expect(readGrade(" ７ 등급（부진） ", grades)).toEqual({ grade: 7, format: "number-unit-label" });
  });

  it.each(["8", "0", "7등급(우수)", "등급", "A", "", null, 2.5])("refuse %p", (cell) => {
    expect(readGrade(cell, grades)).toBeNull();
  });

  it("refuse to write a grade that the rules do not have", () => {
    expect(() => writeGrade(8, "number", grades)).toThrow(RangeError);
  });
});
