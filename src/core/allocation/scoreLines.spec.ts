import { scoreLines } from "./scoreLines";

const FLOORS = { basis: "scores", scores: [90, 80] } as const;

describe("scoreLines", () => {
  it("counts a task at a grade's lowest score in", () => {
    expect(scoreLines([95, 90, 89.99, 80, 12], FLOORS, 2)).toEqual([2, 4, 5]);
  });

  it("compares at the digits of the rules: 89.996 is 90.00", () => {
    expect(scoreLines([89.996], FLOORS, 2)).toEqual([1, 1, 1]);
    expect(scoreLines([89.996], FLOORS, 3)).toEqual([0, 1, 1]);
  });

  it("has no places for no tasks", () => {
    expect(scoreLines([], FLOORS, 2)).toEqual([0, 0, 0]);
  });
});
