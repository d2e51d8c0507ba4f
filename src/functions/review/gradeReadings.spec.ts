import { gradeReadings } from "./gradeReadings";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const readings = (scores: unknown[][], groups = omitted, rules = omitted) =>
  gradeReadings(scores, groups, rules, omitted, {});

describe("GRADEREADINGS", () => {
  it("lists every grade that a reading can give, the chosen one among them", () => {
    // Lines of three tasks: 0.15, 0.75, 1.05, 1.95, 2.4, 2.85. Rounded up where half or more, the first is 2; cut off, 3.
    // The second is 4 where 1.95 is 2, and 5 where it is 1. The third is 7 only where 2.85 is cut off and counted from the top.
    expect(readings(column(90, 80, 70))).toEqual([["2, 3"], ["4, 5"], ["6, 7"]]);
  });

  it("gives one grade where no reading matters, and nothing for a row that is no task", async () => {
    const half = [
      ["상", 50],
      ["하", ""],
    ];
    expect(await readings(column(90, "소계", 70), omitted, half)).toEqual([["1"], [""], ["2"]]);
  });

  it("looks at each group by itself", () => {
    const [[alone]] = readings(column(90), column("가")) as unknown as [[string]];
    expect(readings(column(90, 80), column("가", "나"))).toEqual([[alone], [alone]]);
  });
});
