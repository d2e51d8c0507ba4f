import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { pointsOutOfRange } from "./pointsOutOfRange";

const HEAD = ["관리과제명", "달성률", "적극성", "정책효과", "협업노력(10)", "가감점", "총점"];
const FULL = [110, 0.98, 28, 9, 0, 90];
const check = (...rows: unknown[][]) =>
  pointsOutOfRange(checkContext(gridOf([HEAD, ...rows.map((row, index) => [`과제 ${index}`, ...row])]))).map(
    ({ address, actual, expected }) => [address, actual, expected],
  );

describe("pointsOutOfRange", () => {
  it("finds points beyond the full points of the rules or of the heading, weights, bonuses and rates that cannot be", () => {
    expect(
      check(FULL, FULL, FULL, [-3, 1.02, 30.5, 10.5, -6, 90], [110, 0, -1, 9, 5.5, 90], [110, "120%", 30, 10, -5, 90]),
    ).toEqual([
      ["B5", -3, "≥ 0"],
      ["D5", 30.5, "0~30"],
      ["D6", -1, "0~30"],
      ["E5", 10.5, "0~10"],
      ["F5", -6, "-5~5"],
      ["F6", 5.5, "-5~5"],
      ["C5", 1.02, "0~1"],
      ["C6", 0, "0~1"],
      ["C7", 120, "0~1"],
    ]);
  });

  it("accepts both ends, labels in the column of weights, and noise beyond Excel's 15 digits", () => {
    expect(check([250, 1, 30, 0, 5, 90], [0, "높음", 30.000000000000004, 10, -5, 90])).toEqual([]);
  });

  it("finds a total below 0, and one above all points with the most bonus", () => {
    expect(check(FULL, FULL, FULL, [110, 1, 28, 9, 0, -5], [110, 1, 28, 9, 0, 105.1], [110, 1, 28, 9, 5, 105])).toEqual(
      [
        ["G5", -5, "0~105"],
        ["G6", 105.1, "0~105"],
      ],
    );
  });

  it("says nothing where most of the column is on another scale", () => {
    expect(check([110, 98, 85, 50, 10, 90], [110, 96, 90, 60, 10, 80], [110, 100, 20, 70, 0, 85])).toEqual([]);
  });
});
