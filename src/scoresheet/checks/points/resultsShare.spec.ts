import { contextOf } from "../../../../test/fixtures/contextOf";
import { resultsShare } from "./resultsShare";

/** Points of 달성도, 정책효과, 기여도, 소통노력도, 의견수렴, 협업노력. */
const find = (points: readonly (number | "")[], total = "총점") => {
  const names = ["달성도 점수", "정책효과", "상위기여도", "소통노력도", "현장의견수렴", "협업노력"];
  const items = names.map((name, index) => (points[index] === "" ? name : `${name}(${String(points[index])}점)`));
  return resultsShare(
    contextOf([
      ["과제번호", "관리과제명", ...items, "가·감점(±5)", total],
      ["A-1", "과제", 1, 1, 1, 1, 1, 1, 0, 90],
    ]),
  );
};

describe("resultsShare", () => {
  it("is silent where results have 80 of 100 points", () => {
    expect(find([40, 30, 10, 10, 5, 5])).toEqual([]);
    expect(find([40, 30, 10, 10, 5, 5], "총점(100점)")).toEqual([]);
  });

  it("notes less than 80 %, and warns below the floor of 60 %", () => {
    expect(find([30, 20, 10, 20, 10, 10])).toEqual([
      {
        check: "results-share",
        severity: "note",
        address: "C1",
        expected: 80,
        actual: 60,
        details: { results: 60, all: 100, floor: 60 },
      },
    ]);
    expect(find([30, 20, 9, 21, 10, 10])).toMatchObject([{ severity: "warning", actual: 59 }]);
  });

  it("says nothing where a heading has no points, or where the items are not all there are", () => {
    expect(find([30, 20, 10, 20, 10, ""])).toEqual([]);
    expect(find([30, 20, 10, 5, 5, 5], "총점(100점)")).toEqual([]);
  });

  it("says nothing of a sheet with other items", () => {
    const rows = [
      ["과제번호", "관리과제명", "달성도 점수(20점)", "협업노력(80점)", "총점"],
      ["A-1", "과제", 20, 70, 90],
    ];
    expect(resultsShare(contextOf(rows))).toEqual([]);
  });
});
