import { rankScores } from "../ranking/rankScores";
import { expandedLines } from "./expandedLines";

describe("expandedLines", () => {
  // The tie of places 2 to 4 is cut by a line at 2 and by one at 3.
  const ranking = rankScores([90, 80, 80, 80, 70], 2);

  it("leaves lines where they are without expansion", () => {
    expect(expandedLines([2, 5], ranking, "none", () => true)).toEqual([2, 5]);
  });

  it("moves a line that cuts a tie behind it, and takes the lines along that it passes", () => {
    expect(expandedLines([2, 3, 5], ranking, "always", () => false)).toEqual([4, 4, 5]);
  });

  it("leaves a line that cuts no tie, at its end as at the very top", () => {
    expect(expandedLines([0, 1, 4, 5], ranking, "always", () => false)).toEqual([0, 1, 4, 5]);
  });

  it("asks the adjustment for all lines as they would be", () => {
    const asked: (readonly number[])[] = [];
    const refuse = (lines: readonly number[]) => asked.push(lines) < 0;
    expect(expandedLines([2, 5], ranking, "within-adjustment", refuse)).toEqual([2, 5]);
    expect(asked).toEqual([[4, 5]]);
  });
});
