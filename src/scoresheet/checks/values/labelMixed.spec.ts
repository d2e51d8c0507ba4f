import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { labelMixed } from "./labelMixed";

const check = (...labels: unknown[]) =>
  labelMixed(
    checkContext(
      gridOf([["관리과제명", "달성도", "총점"], ...labels.map((label, index) => [`과제 ${index}`, label, 90])]),
    ),
  );

describe("labelMixed", () => {
  it("counts the spellings of each label that has several, once a column", () => {
    expect(check("높음", "우수", "높음", "보통", "다소높음", "다소 높음", "보통")).toMatchObject([
      {
        severity: "note",
        address: "B3",
        actual: "우수",
        expected: "높음",
        details: { column: "달성도", spellings: "높음 2, 우수 1; 다소높음 1, 다소 높음 1" },
      },
    ]);
  });

  it("offers the guideline's spelling for every cell that holds no formula", () => {
    expect(check("높음", "우수", ['=IF(1,"우수","")', "우수"], "다소 높음")[0]?.fix).toEqual([
      { row: 2, column: 1, value: "높음" },
      { row: 4, column: 1, value: "다소높음" },
    ]);
  });

  it("says nothing where each label has one spelling, whichever it is", () => {
    expect(check("우수", "우수", "보통", "다소 높음", "다소 높음")).toEqual([]);
  });
});
