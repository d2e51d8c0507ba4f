import { gridOf } from "../../test/fixtures/gridOf";
import { firstDifference, type SecondLook } from "./firstDifference";

const READ = gridOf([
  ["과제", "총점", "시각"],
  ["가", ["=B9", 90], ["=NOW()", 1]],
]);

const look = (changes: Partial<SecondLook> = {}): SecondLook => ({
  isInPlace: true,
  formulas: READ.formulas,
  values: new Map([[1, ["총점", 90]]]),
  ...changes,
});

describe("firstDifference", () => {
  it("finds none where formulas and the looked-at values are as they were read", () => {
    expect(firstDifference(READ, look())).toBeNull();
  });

  it("names the cell whose formula changed, and the one whose value changed in a column that counts", () => {
    const formulas = [READ.formulas[0]!, ["나", "=B9", "=NOW()"]];
    expect(firstDifference(READ, look({ formulas }))).toBe("A2");
    expect(firstDifference(READ, look({ values: new Map([[1, ["총점", 91]]]) }))).toBe("B2");
  });

  it("names no cell where the sheet has another place or shape", () => {
    expect(firstDifference(READ, look({ isInPlace: false }))).toBe("");
    expect(firstDifference(READ, look({ formulas: [READ.formulas[0]!] }))).toBe("");
  });
});
