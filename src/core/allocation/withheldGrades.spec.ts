import type { UnearnedGrade } from "../../rules/quota";
import { withheldGrades } from "./withheldGrades";

const below60: UnearnedGrade = { grade: 4, mergeInto: 3, from: null, below: 60 };
const from95: UnearnedGrade = { grade: 1, mergeInto: 2, from: 95, below: null };

describe("withheldGrades", () => {
  it("withholds a grade whose scores nobody has: 60 itself is not below 60", () => {
    expect(withheldGrades([90, 60], [below60], [], 2)).toEqual([4]);
    expect(withheldGrades([90, 59.99], [below60], [], 2)).toEqual([]);
  });

  it("compares at the digits of the rules: 94.996 is 95.00", () => {
    expect(withheldGrades([94.996], [from95], [], 2)).toEqual([]);
    expect(withheldGrades([94.996], [from95], [], 3)).toEqual([1]);
  });

  it("takes the committee's word", () => {
    expect(withheldGrades([90], [{ ...below60, below: null }], [4], 2)).toEqual([4]);
  });
});
