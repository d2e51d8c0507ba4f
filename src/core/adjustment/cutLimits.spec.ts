import { cutLimits } from "./cutLimits";

describe("cutLimits", () => {
  it("keeps at least one task in a grade that has any by the rules, and asks none of an empty one", () => {
    expect(cutLimits([0, 2, 3], []).map(({ own }) => own.least)).toEqual([0, 1, 1]);
  });

  it("takes over what a room says of a line and of a grade's own tasks", () => {
    const [first, second] = cutLimits(
      [2, 3, 5],
      [
        { grade: 1, compares: "cumulative", locked: false, least: 1, most: 3 },
        { grade: 2, compares: "own", locked: false, least: 2, most: 4 },
      ],
    );
    expect(first).toMatchObject({ cumulative: { least: 1, most: 3 }, baseCumulative: 2, baseOwn: 2 });
    expect(second).toMatchObject({ own: { least: 2, most: 4 }, baseCumulative: 5, baseOwn: 3 });
  });
});
