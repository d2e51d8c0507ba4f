import { toFraction } from "../exact/fraction";
import { roundedLines, roundPlaces } from "./roundedLines";

const percents = (...lines: number[]) => lines.map((line) => toFraction(line));

describe("roundPlaces", () => {
  it.each([
    ["down", 11],
    ["half-down", 11],
    ["half-up", 12],
  ] as const)("takes 25 %% of 46, 11.5 tasks, %s to %p", (rounding, places) => {
    expect(roundPlaces(toFraction(25), 46, rounding)).toBe(places);
  });

  it("does not fall for 35 % of 20, which doubles make 6.999…", () => {
    expect(roundPlaces(toFraction(35), 20, "down")).toBe(7);
  });
});

describe("roundedLines", () => {
  it("counts the bottom grade from the last task up where the reading says so", () => {
    // 95 % of 46 is 43.7: cut down it leaves 3; 5 % of 46 is 2.3: cut down it is 2.
    const lines = percents(95, 100);
    expect(roundedLines(46, lines, { rounding: "down", bottomGrade: "from-top" })).toEqual([43, 46]);
    expect(roundedLines(46, lines, { rounding: "down", bottomGrade: "from-bottom" })).toEqual([44, 46]);
  });

  it("lets the bottom grade give way where its rounded share crosses the line above", () => {
    // 75 % of 2 is 1.5 and up at 2; from the bottom 25 % is half a task, up at 1, which would end grade 2 above grade 1.
    expect(roundedLines(2, percents(75, 75, 100), { rounding: "half-up", bottomGrade: "from-bottom" })).toEqual([
      2, 2, 2,
    ]);
  });

  it("gives a place that is left to the worse of two equal remainders", () => {
    expect(roundedLines(3, percents(50, 100), { rounding: "largest-remainder", bottomGrade: "from-top" })).toEqual([
      1, 3,
    ]);
  });
});
