import { CellError } from "../arguments/cellError";
import { kpiScore } from "./kpiScore";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("KPISCORE", () => {
  it("multiplies exactly, and spreads one weight over a column", () => {
    expect(kpiScore(column(36, 40, 0), column(0.96, 1, 1), [[0.94]])).toEqual(column(32.4864, 37.6, 0));
  });

  it("leaves a row empty in which nothing was entered", () => {
    expect(kpiScore(column(0, ""), column(0, ""), column(0, ""))).toEqual(column("", ""));
  });

  it("refuses a missing weight and text in their own cells", () => {
    const [[missing], [text]] = kpiScore(column(36, "우수"), column(0, 1), [[1]]) as [[CellError], [CellError]];
    expect(missing.message).toContain("가중치");
    expect(text.message).toContain("우수");
  });
});
