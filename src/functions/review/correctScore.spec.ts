import { correctScore } from "./correctScore";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const correct = (scores: unknown[], groups: unknown[], method?: unknown) =>
  correctScore(column(...scores), column(...groups), method, omitted, {});

describe("CORRECTSCORE", () => {
  it("corrects by the method that is named, in either language", () => {
    // Mean 80 and sd 10 in 가; a single task in 나 is shifted to the mean.
    expect(correct([70, 80, 90, 95], ["가", "가", "가", "나"], "T 점수")).toEqual(column(40, 50, 60, 50));
    expect(correct([70, 90, 60, 80], ["가", "가", "나", "나"], "mean-shift")).toEqual(column(65, 85, 65, 85));
  });

  it("follows the rules where no method is given: none under 2023", () => {
    expect(correct([70, 90], ["가", "나"])).toEqual(column(70, 90));
  });

  it("leaves text rows empty and out of the means", () => {
    expect(correct([70, "소계", 90], ["가", "가", "나"], "평균이동")).toEqual(column(80, "", 80));
  });

  it("names the methods there are", () => {
    expect(() => correct([70], ["가"], "z-score")).toThrow(/z-score.*t-score/);
  });
});
