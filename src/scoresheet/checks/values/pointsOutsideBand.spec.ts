import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { pointsOutsideBand } from "./pointsOutsideBand";

const check = (head: string[], ...rows: unknown[][]) =>
  pointsOutsideBand(
    checkContext(gridOf([["관리과제명", ...head, "총점"], ...rows.map((row, index) => [`과제 ${index}`, ...row, 90])])),
  ).map(({ address, actual, expected }) => [address, actual, expected]);

describe("pointsOutsideBand", () => {
  const EFFECT = ["정책효과 판정", "정책효과"];

  it("finds points that the label's band cannot give", () => {
    expect(
      check(EFFECT, ["높음", 28], ["다소 높음", 28], ["보통", 22], ["낮음", 18.5], ["우수", 27.9], ["보통", 24]),
    ).toEqual([
      ["C3", 28, "25~27"],
      ["C5", 18.5, "0~18"],
      ["C6", 27.9, "28~30"],
    ]);
  });

  it("accepts both bands at a shared end", () => {
    expect(check(EFFECT, ["다소낮음", 18], ["낮음", 18])).toEqual([]);
  });

  it("scales the bands to the full points that the heading gives", () => {
    // 20 of 30 points: 높음 is 18.67 to 20, 보통 14.67 to 16.
    const head = ["정책효과 판정", "정책효과(20점)"];
    expect(check(head, ["높음", 19], ["보통", 15], ["보통", 17])).toEqual([["C4", 17, "14.67~16"]]);
  });

  it("says nothing where most points do not follow from their labels, and of labels or points alone", () => {
    expect(check(EFFECT, ["높음", 10], ["보통", 8], ["낮음", 4])).toEqual([]);
    expect(check(EFFECT, ["높음", ""], ["", 3], ["모름", 3])).toEqual([]);
  });

  describe("of 성과지표 달성도", () => {
    const ACHIEVEMENT = ["달성도", "적극성", "대표성", "달성도 점수"];

    it("takes points as the band's where most are so", () => {
      expect(
        check(ACHIEVEMENT, ["보통", "보통", "높음", 35.5], ["높음", "보통", "보통", 39], ["보통", "보통", "높음", 34]),
      ).toEqual([["E4", 34, "35~36"]]);
    });

    it("takes points as weighted where most are so, and lets rounded ends pass", () => {
      // 보통 with 보통 × 높음: 35 × 0.96 = 33.6 to 34.56; with 높음 × 높음: 39 to 40; 40 × 0.98 × 0.94 = 36.848.
      expect(
        check(
          ACHIEVEMENT,
          ["보통", "보통", "높음", 34.08],
          ["높음", "다소높음", "다소낮음", 36.85],
          ["보통", "보통", "높음", 34.57],
          ["보통", 0.96, 1, 33.6],
        ),
      ).toEqual([["E4", 34.57, "33.6~34.56"]]);
    });

    it("accepts either where the sheet tells no weights", () => {
      // 35 × 0.92 × 0.92 = 29.62.
      expect(check(["달성도", "달성도 점수"], ["보통", 35.5], ["보통", 29.7], ["높음", 36], ["보통", 29.5])).toEqual([
        ["C5", 29.5, "29.62~36"],
      ]);
    });

    it("says nothing of a task with a band for each of its indicators", () => {
      const sheet = gridOf([
        ["관리과제명", "성과지표", "달성도", "달성도 점수", "총점"],
        ["과제 1", "지표 1", "높음", 37, 90],
        ["", "지표 2", "보통", "", ""],
        ["과제 2", "지표", "높음", 39, 90],
      ]);
      expect(pointsOutsideBand(checkContext(sheet))).toEqual([]);
    });
  });
});
