import { rankScores } from "../ranking/rankScores";
import { gradeByLines } from "./gradeByLines";

const graded = (ties: "lower" | "upper" | "middle", lines: readonly number[]) =>
  Array.from(gradeByLines(rankScores([90, 90, 80], 2), lines, ties).grades);

describe("gradeByLines", () => {
  it("holds the worst place of a tie, its best or its middle against one place", () => {
    expect(graded("lower", [1, 2, 3])).toEqual([2, 2, 3]);
    expect(graded("upper", [1, 2, 3])).toEqual([1, 1, 3]);
    // Rank 1.5 is beyond the first place.
    expect(graded("middle", [1, 2, 3])).toEqual([2, 2, 3]);
  });

  it("skips grades without a place", () => {
    expect(graded("lower", [0, 0, 2, 2, 3])).toEqual([3, 3, 5]);
  });

  it("counts how many tasks have each grade, those with none as well", () => {
    expect(gradeByLines(rankScores([90, 90, 80], 2), [1, 2, 3], "lower").counts).toEqual([0, 2, 1]);
  });
});
