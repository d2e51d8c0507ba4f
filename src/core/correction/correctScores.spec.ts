import fc from "fast-check";
import { CORRECTION_METHODS, type CorrectionMethod, type CorrectionRule } from "../../rules/correction";
import { correctScores } from "./correctScores";

const rule = (method: CorrectionMethod, others: Partial<CorrectionRule> = {}): CorrectionRule => ({
  method,
  clamp: null,
  smallestGroup: 2,
  ...others,
});
const corrected = (scores: readonly number[], groups: string, given: CorrectionRule, digits = 2) =>
  correctScores(scores, Array.from(groups), given, digits).tasks.map((task) => task.corrected);

describe("correctScores", () => {
  // Worked out with Python's statistics.stdev and decimal at 50 digits.
  it.each([
    ["none", [70, 90, 60, 80.555], [70, 90, 60, 80.56]],
    ["mean-shift", [70, 90, 60, 80], [65, 85, 65, 85]],
    ["t-score", [70, 90, 60, 80], [42.93, 57.07, 42.93, 57.07]],
    ["t-anchored", [70, 90, 60, 80], [67.93, 82.07, 67.93, 82.07]],
    ["range", [70, 90, 60, 75], [60, 90, 60, 90]],
    ["percentile", [70, 90, 60, 75], [25, 75, 25, 75]],
  ] as const)("corrects by %s", (method, scores, expected) => {
    expect(corrected(scores, "aabb", rule(method))).toEqual(expected);
  });

  it("takes the sd with n−1, as the bar examination's rule has it", () => {
    // 1, 2, 3, 4: mean 2.5, sd √(5/3) = 1.29099…; (1 − 2.5)/sd·10 + 50 = 38.381049…
    expect(corrected([1, 2, 3, 4], "aaaa", rule("t-score"), 4)).toEqual([38.381, 46.127, 53.873, 61.619]);
  });

  it("counts a tie half in the percentile", () => {
    expect(corrected([3, 3, 1, 2], "aaaa", rule("percentile"))).toEqual([75, 75, 12.5, 37.5]);
  });

  it.each([
    ["a single task", [80, 70, 90], "baa", "single-task"],
    ["equal scores", [80, 80, 70, 90], "bbaa", "no-spread"],
  ] as const)("shifts %s to the mean, and says so", (_, scores, groups, fallback) => {
    const result = correctScores(scores, Array.from(groups), rule("t-score"), 2);
    expect(result.groups[0]).toMatchObject({ group: "b", method: "mean-shift", fallback });
    expect(result.tasks[0]).toMatchObject({ raw: 80, corrected: 50 });
    expect(correctScores(scores, Array.from(groups), rule("t-anchored"), 2).tasks[0]).toMatchObject({ corrected: 80 });
  });

  it("shifts subcommittees smaller than the rules ask for, keeping their distances", () => {
    const result = correctScores([70, 74, 80, 85, 90], Array.from("aabbb"), rule("t-score", { smallestGroup: 3 }), 2);
    expect(result.groups.map(({ method, fallback }) => [method, fallback])).toEqual([
      ["mean-shift", "group-too-small"],
      ["t-score", null],
    ]);
    expect(result.tasks.map((task) => task.corrected)).toEqual([48, 52, 40, 50, 60]);
  });

  it("cuts off at the bounds, and names the neighbours whose order is lost by it", () => {
    const result = correctScores(
      [10, 11, 12, 90],
      Array.from("aaaa"),
      rule("t-score", { clamp: { from: 46, to: 60 } }),
      2,
    );
    expect(result.tasks.map(({ corrected: score, clamped }) => [score, clamped])).toEqual([
      [46, true],
      [46, true],
      [46, true],
      [60, true],
    ]);
    expect(result.orderLost).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it("shows each subcommittee's mean and sd", () => {
    expect(correctScores([70, 90], ["a", "a"], rule("none"), 2).groups).toEqual([
      { group: "a", n: 2, mean: 80, sd: Math.sqrt(200), method: "none", fallback: null },
    ]);
  });

  it("has nothing to correct where there are no tasks, and refuses lists of different length", () => {
    expect(correctScores([], [], rule("t-score"), 2)).toMatchObject({ tasks: [], groups: [] });
    expect(() => correctScores([1], [], rule("none"), 2)).toThrow(RangeError);
  });

  const sheet = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("a", "b", "c")), {
    maxLength: 30,
  });
  const anyRule = fc
    .record({ method: fc.constantFrom(...CORRECTION_METHODS), smallestGroup: fc.integer({ min: 2, max: 6 }) })
    .map(({ method, smallestGroup }) => rule(method, { smallestGroup }));

  it("never turns the order inside a subcommittee round, and names every order that it loses", () => {
    fc.assert(
      fc.property(sheet, anyRule, (rows, given) => {
        const groups = rows.map(([, group]) => group);
        const { tasks, orderLost } = correctScores(
          rows.map(([unit]) => unit / 100),
          groups,
          given,
          2,
        );
        // Of equal scores one speaks for all.
        const scoreOf = (position: number) => `${groups[position]} ${tasks[position]!.raw}`;
        const lost = new Set(orderLost.flat().map(scoreOf));
        tasks.forEach((a, i) =>
          tasks.forEach((b, j) => {
            if (groups[i] !== groups[j] || a.raw <= b.raw) return;
            expect(a.corrected).toBeGreaterThanOrEqual(b.corrected);
            if (a.corrected === b.corrected)
              expect([scoreOf(i), scoreOf(j)].every((score) => lost.has(score))).toBe(true);
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("does not change T-scores when all scores of a subcommittee are shifted or stretched", () => {
    const units = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (scores, factor, shift) => {
        const groups = "a".repeat(scores.length);
        const stretched = scores.map((score) => score * factor + shift);
        expect(corrected(stretched, groups, rule("t-score"))).toEqual(
          // Equal scores have no spread: they are all at 50 either way.
          corrected(scores, groups, rule("t-score")),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("brings every subcommittee's mean to the mean of all, but for the rounding", () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        fc.pre(rows.length > 0);
        const scores = rows.map(([unit]) => unit / 100);
        const groups = rows.map(([, group]) => group);
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const { tasks } = correctScores(scores, groups, rule("mean-shift"), 2);
        for (const group of new Set(groups)) {
          const own = tasks.filter((_, index) => groups[index] === group).map((task) => task.corrected);
          expect(Math.abs(mean(own) - mean(scores))).toBeLessThanOrEqual(0.005 + 1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
