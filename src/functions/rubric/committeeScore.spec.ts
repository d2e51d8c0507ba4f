import { CellError } from "../arguments/cellError";
import { committeeScoreInCells } from "./committeeScore";

const omitted = null as unknown as unknown[][];
const score = (rows: unknown[][], method?: unknown) => committeeScoreInCells(rows, method, omitted, {});

describe("COMMITTEESCORE", () => {
  it("gives a column of means, members without a score counting for nothing", () => {
    expect(
      score(
        [
          [90, 80, "회피"],
          [70, "", 60],
          ["", "", ""],
        ],
        "평균",
      ),
    ).toEqual([[85], [65], [""]]);
  });

  it("leaves out one highest and one lowest, and refuses that for fewer than four", () => {
    const [[trimmed], [refused]] = score(
      [
        [90, 80, 70, 10],
        [90, 80, 70, "제척"],
      ],
      "trimmed-mean",
    ) as [[number], [CellError]];
    expect(trimmed).toBe(75);
    expect([refused.code, refused.message]).toEqual(["#N/A", expect.stringContaining("3명")]);
  });

  it("shows a 0 of which nothing tells whether it is one, and text that is no score, in their own rows", () => {
    const [[zero], [text], [fine]] = score(
      [
        [90, 0],
        [90, "우수"],
        [90, 70],
      ],
      "mean",
    ) as [[CellError], [CellError], [number]];
    expect([zero.code, text.code, fine]).toEqual(["#N/A", "#VALUE!", 80]);
  });

  it("names the methods there are", () => {
    expect(() => score([[90]], "median")).toThrow(/median.*trimmed-mean/);
  });
});
