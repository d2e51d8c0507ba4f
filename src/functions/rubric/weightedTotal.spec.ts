import { CellError } from "../arguments/cellError";
import { weightedTotalInCells } from "./weightedTotal";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const total = (totals: unknown[][], weights: unknown[][], groups = omitted) =>
  weightedTotalInCells(totals, weights, groups, {});

describe("WEIGHTEDTOTAL", () => {
  it("weighs all tasks together, a row without a total for nothing", () => {
    expect(total(column(90, "", 60), column(2, 5, 1))).toEqual([[80]]);
    expect(total(column("", ""), column(1, 1))).toEqual([[""]]);
  });

  it("gives a row for each group, and passes over a task of none", () => {
    expect(total(column(90, 60, 70, 50), column(1, 1, 5, 1), column("가", "가", "나", ""))).toEqual([
      ["가", 75],
      ["나", 70],
    ]);
  });

  it("says so in the row of a group whose tasks weigh nothing", () => {
    const [[name, cell]] = total(column(90), column(0), column("가")) as [[string, CellError]];
    expect([name, cell.code]).toEqual(["가", "#VALUE!"]);
  });

  it("refuses a weight below 0, and ranges of two shapes", () => {
    expect(() => total(column(90), column(-1))).toThrow(CellError);
    expect(() => total(column(90, 80), column(1))).toThrow(CellError);
    expect(() => total(column(90, 80), column(1, 1), column("가"))).toThrow(CellError);
  });
});
