import { gradeGap } from "./gradeGap";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];
const gap = (scores: unknown[][], groups = omitted, rules = omitted) => gradeGap(scores, groups, rules, omitted, {});

describe("GRADEGAP", () => {
  it("tells the points and the ranks that are missing for the next better grade", () => {
    // Grades 2, 4, 5 and 6: each would have to beat the one above by a hundredth; nobody of four has grade 1.
    expect(gap(column(90, 80, 70, 60))).toEqual([
      ["", ""],
      [10.01, 1],
      [10.01, 1],
      [10.01, 1],
    ]);
  });

  it("leaves rows that are no tasks empty, and spills a row of scores downwards", () => {
    expect(gap([[90, "소계", 80]])).toEqual([
      ["", "", 10.01],
      ["", "", 1],
    ]);
  });

  it("looks at each group by itself", () => {
    expect(gap(column(90, 80, 70), column("가", "나", "가"))).toEqual([
      ["", ""],
      ["", ""],
      [20.01, 1],
    ]);
  });

  it("refuses scores in several rows and columns", () => {
    expect(() =>
      gap([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow();
  });
});
