import fc from "fast-check";
import { TIES } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allocateTasks, type Allocation } from "../allocation/allocateTasks";
import { distanceToLines } from "./distanceToLines";
import { gradesUnderReadings } from "./gradesUnderReadings";
import { nearBoundary } from "./nearBoundary";

function allocated(scores: readonly number[], rules: GradingRules): Allocation {
  const outcome = allocateTasks(scores, rules);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.allocation;
}

const byCounts: GradingRules = { ...RULE_SET_2023, quota: { basis: "counts", counts: [1, 2, null, 0, 0, 0, 1] } };

describe("distanceToLines", () => {
  const scores = [90, 85, 80, 75, 70, 60];

  it("says what is missing for the next better grade, and what can be lost", () => {
    // Grade 2 ends at place 3: with 70.01 the task at 75 … 80 is the third; 80.01 is needed to be ahead of it.
    expect(distanceToLines(allocated(scores, byCounts), 3, byCounts)).toEqual({
      toBetter: { grade: 2, points: 5.01, ranks: 1 },
      toWorse: { grade: 7, points: 15, ranks: 2 },
    });
  });

  it("has no better grade above the first and no worse one below the last", () => {
    expect(distanceToLines(allocated(scores, byCounts), 0, byCounts).toBetter).toBeNull();
    expect(distanceToLines(allocated(scores, byCounts), 5, byCounts).toWorse).toBeNull();
  });

  it("counts from the lowest scores where the quota goes by scores", () => {
    const rules: GradingRules = { ...RULE_SET_2023, quota: { basis: "scores", scores: [95, 90, 85, 80, 70, 60] } };
    expect(distanceToLines(allocated([82.5, 50], rules), 0, rules)).toEqual({
      toBetter: { grade: 3, points: 2.5, ranks: null },
      toWorse: { grade: 5, points: 2.51, ranks: null },
    });
  });

  it("is exactly as far as it says: so many points more make the better grade, and not one unit fewer", () => {
    const anyScores = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(anyScores, fc.constantFrom(...TIES), fc.nat(), (units, ties, seed) => {
        const rules: GradingRules = {
          ...RULE_SET_2023,
          allocation: { ...RULE_SET_2023.allocation, ties, scoreDigits: 0 },
        };
        const position = seed % units.length;
        const gradeWith = (own: number) =>
          allocated(
            units.map((unit, index) => (index === position ? own : unit)),
            rules,
          ).grades[position]!;
        const own = units[position]!;
        const { toBetter, toWorse } = distanceToLines(allocated(units, rules), position, rules);
        if (toBetter !== null) {
          expect(gradeWith(own + toBetter.points)).toBeLessThanOrEqual(toBetter.grade);
          expect(gradeWith(own + toBetter.points - 1)).toBeGreaterThan(toBetter.grade);
        }
        if (toWorse !== null) {
          expect(gradeWith(own - toWorse.points)).toBeGreaterThan(gradeWith(own));
          expect(gradeWith(own - toWorse.points + 1)).toBe(gradeWith(own));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("nearBoundary", () => {
  it("lists the tasks within so many points of another grade", () => {
    const scores = [90, 85, 80, 79.5, 70, 60];
    // The tasks around place 3 are half a point apart; a point lost or gained would change their grades.
    expect(nearBoundary(allocated(scores, byCounts), byCounts, 1).map(({ position }) => position)).toEqual([2, 3]);
  });
});

describe("gradesUnderReadings", () => {
  it("names the tasks whose grade hangs on a reading", () => {
    const scores = Array.from({ length: 46 }, (_, index) => 100 - index);
    const readings = gradesUnderReadings(scores, RULE_SET_2023);
    expect(readings).toHaveLength(4 * 2 * 3 * 3 - 1);
    const halfUp = readings.find(({ reading }) => reading.rounding === "half-up" && reading.ties === "lower");
    // 25 % is 11.5, 65 % 29.9, 95 % 43.7: the twelfth, the thirtieth task come up; the last two are the bottom either way.
    expect(halfUp?.counts).toEqual([2, 10, 4, 14, 7, 7, 2]);
    expect(halfUp?.differing).toEqual([
      { position: 11, grade: 2 },
      { position: 29, grade: 4 },
      { position: 36, grade: 5 },
    ]);
  });
});
