import { achieveBand } from "./achieveBand";
import { achieveRate } from "./achieveRate";
import { CellError } from "../arguments/cellError";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("ACHIEVEBAND", () => {
  it("bands one indicator, and columns of them", () => {
    expect(achieveBand([[92]], [[94.6]])).toEqual([["보통"]]);
    expect(achieveBand(column(100, 100, 100), column(150, 130, 89.9))).toEqual(column("높음", "다소높음", "낮음"));
  });

  it("reads cells as officials write them", () => {
    expect(achieveBand([["77점"]], [["84.7점"]])).toEqual([["보통"]]);
  });

  it("caps a provisional actual, marked in a column, in the remarks or in its own cell", () => {
    expect(achieveBand([[100]], [[160]], [[true]])).toEqual([["다소낮음"]]);
    expect(achieveBand([[100]], [[160]], [["실적은 잠정치임"]])).toEqual([["다소낮음"]]);
    expect(achieveBand([[100]], [["160(잠정치)"]])).toEqual([["다소낮음"]]);
    expect(achieveBand([[100]], [[160]], [["현장점검 완료"]])).toEqual([["높음"]]);
  });

  it("spreads a single argument over a column", () => {
    expect(achieveBand(column(100, 100), column(160, 100), [[1]])).toEqual(column("다소낮음", "다소낮음"));
  });

  it("leaves a row empty in which nothing was entered, and takes a lone 0 for a real 0", () => {
    expect(achieveBand(column(0, 100), column(0, 0))).toEqual(column("", "낮음"));
  });

  it("gives an error value to a cell that cannot be banded, and results to the others", () => {
    const [[pending], [word], [negative], [good]] = achieveBand(
      column(10, 10, -1, 10),
      column("집계중", "우수", 5, 12),
    ) as [[CellError], [CellError], [CellError], [string]];
    expect([pending.code, word.code, negative.code, good]).toEqual(["#N/A", "#VALUE!", "#NUM!", "보통"]);
    expect(pending.message).toContain("집계중");
  });

  it("refuses ranges of different sizes", () => {
    expect(() => achieveBand(column(1, 2), column(1, 2, 3))).toThrow(CellError);
  });

  it("refuses a lower-is-better indicator whose formula is not named, and takes the named ones", () => {
    const [[refused]] = achieveBand([[50]], [[40]], undefined, [["하향"]]) as [[CellError]];
    expect(refused.message).toContain("목표/실적");
    expect(achieveBand([[50]], [[40]], undefined, [["목표÷실적"]])).toEqual([["보통"]]);
    expect(achieveBand([[50]], [[40]], undefined, [["감축"]], [[70]])).toEqual([["높음"]]);
  });
});

describe("ACHIEVERATE", () => {
  it("gives the rate as Excel counts percentages", () => {
    expect(achieveRate(column(50, 0), column(62.3, 0))).toEqual(column(1.246, ""));
  });
});
