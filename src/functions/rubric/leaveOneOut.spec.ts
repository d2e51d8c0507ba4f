import { leaveOneOutInCells } from "./leaveOneOut";

/** The better half of the tasks, and the other. */
const HALVES = [
  ["상", 50],
  ["하", ""],
];
const without = async (rows: unknown[][]) => leaveOneOutInCells(rows, HALVES, {});

describe("LEAVEONEOUT", () => {
  it("shows the other grade below the member on whom it hangs, and nothing where it stays", async () => {
    // Means 80 and 82.5; without the second member 90 and 80.
    expect(
      await without([
        [90, 70],
        [80, 85],
      ]),
    ).toEqual([
      ["", 1],
      ["", 2],
    ]);
  });

  it("shows a dash where a task has no score without the member, and passes rows over that are no tasks", async () => {
    expect(
      await without([
        [90, "회피"],
        ["", ""],
        [80, 70],
      ]),
    ).toEqual([
      ["-", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("says so where a task has no score to begin with, and where an entry is none", async () => {
    await expect(without([["회피", "회피"]])).rejects.toMatchObject({ code: "#N/A" });
    await expect(without([["우수", 80]])).rejects.toMatchObject({ code: "#VALUE!" });
    await expect(without([[0, 80]])).rejects.toMatchObject({ code: "#N/A" });
  });
});
