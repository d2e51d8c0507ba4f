import fc from "fast-check";
import { BOTTOM_GRADES, ROUNDINGS, TIES } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allocateTasks, type Allocation, type AllocationOptions } from "./allocateTasks";

const readings: GradingRules[] = ROUNDINGS.flatMap((rounding) =>
  BOTTOM_GRADES.flatMap((bottomGrade) =>
    TIES.map((ties) => ({
      ...RULE_SET_2023,
      allocation: { ...RULE_SET_2023.allocation, rounding, bottomGrade, ties },
    })),
  ),
);
const anyReading = fc.constantFrom(...readings);
const scores = fc.array(
  fc.integer({ min: 0, max: 4000 }).map((units) => units / 100),
  { maxLength: 120 },
);
/** The allocation of scores that nothing stands against. */
function allocated(values: readonly number[], rules: GradingRules, options?: AllocationOptions): Allocation {
  const outcome = allocateTasks(values, rules, options);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.allocation;
}
const distinct = (n: number) => Array.from({ length: n }, (_, index) => 100 - index / 10);

describe("allocateTasks", () => {
  it("hands out the base counts where no scores tie", () => {
    expect(allocated(distinct(46), RULE_SET_2023).counts).toEqual([2, 9, 5, 13, 7, 8, 2]);
  });

  it("leaves grade 1 empty when three of 46 tie at the top", () => {
    const tied = distinct(46).map((score, index) => (index < 3 ? 100 : score));
    const allocation = allocated(tied, RULE_SET_2023);
    expect(allocation.grades.slice(0, 4)).toEqual(Uint8Array.of(2, 2, 2, 2));
    expect(allocation.counts[0]).toBe(0);
  });

  it("gives the three tied at the top grade 1 where ties take the upper rank", () => {
    const tied = distinct(46).map((score, index) => (index < 3 ? 100 : score));
    const rules = { ...RULE_SET_2023, allocation: { ...RULE_SET_2023.allocation, ties: "upper" as const } };
    expect(allocated(tied, rules).counts[0]).toBe(3);
  });

  it("takes the middle of a tie as it is: rank 2.5 is beyond the second place", () => {
    const tied = distinct(46).map((score, index) => (index < 4 ? 100 : score));
    const rules = { ...RULE_SET_2023, allocation: { ...RULE_SET_2023.allocation, ties: "middle" as const } };
    expect(allocated(tied, rules).explain(0)).toMatchObject({ grade: 2, rank: 2.5, missedPlace: 2 });
  });

  it("explains a grade by rank, n, line, tie and the place that was missed", () => {
    expect(allocated(distinct(46), RULE_SET_2023).explain(2)).toEqual({
      grade: 2,
      basis: "lines",
      group: null,
      rank: 3,
      n: 46,
      bestRank: 3,
      ties: "lower",
      tieSize: 1,
      lastPlace: 11,
      missedPlace: 2,
      linePercent: 25,
      leavesBottomPercent: null,
      lowestScore: null,
    });
    // Place 44 of 46 is beyond 95 %: the sixth grade ends where the last 5 % begin.
    expect(allocated(distinct(46), RULE_SET_2023).explain(43)).toMatchObject({
      grade: 6,
      linePercent: null,
      leavesBottomPercent: 5,
    });
  });

  it("grades nothing and one", () => {
    expect(allocated([], RULE_SET_2023).grades).toHaveLength(0);
    expect(allocated([50], RULE_SET_2023).grades[0]).toBe(6);
  });

  it("follows lines that a committee moved, and refuses lines that do not fit", () => {
    expect(allocated(distinct(46), RULE_SET_2023, { lines: [2, 11, 18, 32, 39, 44, 46] }).counts).toEqual([
      2, 9, 7, 14, 7, 5, 2,
    ]);
    expect(() => allocated(distinct(46), RULE_SET_2023, { lines: [2, 11] })).toThrow(RangeError);
  });

  it("never gives a better score the worse grade, under every reading", () => {
    fc.assert(
      fc.property(scores, anyReading, (values, rules) => {
        const { grades } = allocated(values, rules);
        for (let i = 0; i < values.length; i++) {
          for (let j = 0; j < values.length; j++) {
            if (values[i]! > values[j]!) expect(grades[i]).toBeLessThanOrEqual(grades[j]!);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives tied scores the same grade, and counts that sum to n", () => {
    fc.assert(
      fc.property(scores, anyReading, (values, rules) => {
        const { grades, counts } = allocated(values, rules);
        const byScore = new Map<number, number>();
        values.forEach((value, position) => {
          expect(byScore.get(value) ?? grades[position]).toBe(grades[position]);
          byScore.set(value, grades[position]!);
        });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order of the scores", () => {
    const shuffled = scores.chain((values) =>
      fc.record({
        values: fc.constant(values),
        order: fc.shuffledSubarray(
          values.map((_, index) => index),
          { minLength: values.length, maxLength: values.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyReading, ({ values, order }, rules) => {
        const straight = allocated(values, rules).grades;
        const mixed = allocated(
          order.map((index) => values[index]!),
          rules,
        ).grades;
        expect([...mixed]).toEqual(order.map((index) => straight[index]));
      }),
      { numRuns: 1000 },
    );
  });

  it("never exceeds a cumulative line where ties take the lower rank", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { counts, quota } = allocated(values, RULE_SET_2023);
        let given = 0;
        let places = 0;
        counts.forEach((count, index) => {
          given += count;
          places += quota[index]!;
          expect(given).toBeLessThanOrEqual(places);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("tells which tasks share a quota: all of them, or those of each group", () => {
    const groups = ["가", "나", "가", "나"];
    const separate = { ...RULE_SET_2023, allocation: { ...RULE_SET_2023.allocation, strata: "separate" } } as const;
    expect(allocated([90, 85, 80, 75], RULE_SET_2023, { groups }).strata()).toMatchObject([
      { group: null, positions: [0, 1, 2, 3] },
    ]);
    expect(allocated([90, 85, 80, 75], separate, { groups }).strata()).toMatchObject([
      { group: "가", positions: [0, 2], scores: [90, 80] },
      { group: "나", positions: [1, 3], scores: [85, 75] },
    ]);
  });
});
