import { controlledRounding } from "./controlledRounding";

describe("controlledRounding", () => {
  it("leaves a table of whole shares as it is", () => {
    expect(
      controlledRounding(
        {
          numerators: [
            [2n, 4n],
            [1n, 0n],
          ],
          denominator: 1n,
        },
        [3, 4],
      ),
    ).toEqual({
      ok: true,
      counts: [
        [2, 4],
        [1, 0],
      ],
    });
  });

  it("rounds up where the remainders are largest together, and meets both margins", () => {
    // 0.75 and 0.25 over 0.25 and 0.75: the diagonal gains 1.5, the other way 0.5.
    const table = {
      numerators: [
        [75n, 25n],
        [25n, 75n],
      ],
      denominator: 100n,
    };
    expect(controlledRounding(table, [1, 1])).toEqual({
      ok: true,
      counts: [
        [1, 0],
        [0, 1],
      ],
    });
  });

  it("takes a smaller remainder where the totals leave nothing else", () => {
    const table = {
      numerators: [
        [75n, 25n],
        [75n, 25n],
      ],
      denominator: 100n,
    };
    expect(controlledRounding(table, [0, 2])).toEqual({
      ok: true,
      counts: [
        [0, 1],
        [0, 1],
      ],
    });
  });

  it("names the groups whose tasks are left over and the only grades for them, which are full", () => {
    // Both groups have half a task in the first two grades each, but these have one place for two tasks.
    const table = {
      numerators: [
        [1n, 1n, 0n],
        [1n, 1n, 0n],
      ],
      denominator: 2n,
    };
    expect(controlledRounding(table, [1, 0, 1])).toEqual({ ok: false, groups: [0, 1], grades: [0, 1] });
  });

  it("names the grade that has fewer places than the groups' whole shares in it, and those groups", () => {
    // 2 + 2 + 1 tasks of the middle grade for certain, and 4 places: 25 % and 75 % of 10 are 3 and 7 rounded half up and from the bottom.
    const table = {
      numerators: [
        [100n, 200n, 100n],
        [100n, 200n, 100n],
        [50n, 100n, 50n],
      ],
      denominator: 100n,
    };
    expect(controlledRounding(table, [3, 4, 3])).toEqual({ ok: false, groups: [0, 1, 2], grades: [1] });
  });
});
