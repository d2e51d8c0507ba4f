import fc from "fast-check";
import { correctScores } from "../../src/core/correction/correctScores";
import { gradeInStages } from "../../src/core/stages/gradeInStages";
import { CORRECTION_METHODS, type CorrectionMethod } from "../../src/rules/correction";
import { RUNS, rulesWith, score } from "./arbitraryRules";
import { modelGrades } from "./modelGrades";
import { isLess, mean, minus, nearest, over, plus, ratio, sum, times, unitsOf, type Ratio } from "./ratio";

const tasks = fc.array(fc.tuple(score, fc.constantFrom("가", "나", "다")), { minLength: 1, maxLength: 20 });
const DIGITS = 2;
const UNIT = 100n;

/** Keeps the order of numbers and spares their root: the square with the number's sign. */
const signedSquare = (value: Ratio): Ratio =>
  times(value, ratio(value.top < 0n ? -value.top : value.top, value.bottom));

/** The exact corrected score in units, as centre + slope · root(square): the root is never drawn. */
function exactly(method: CorrectionMethod, own: bigint, group: readonly bigint[], all: readonly bigint[]) {
  const [ratios, every] = [group.map((unit) => ratio(unit)), all.map((unit) => ratio(unit))];
  const [mine, middle, total] = [ratio(own), mean(ratios), mean(every)];
  const plain = (value: Ratio) => ({ centre: value, signed: ratio(0n) });
  const centre = method === "t-score" ? ratio(50n * UNIT) : total;
  const shifted = plus(minus(mine, middle), centre);
  const hasSpread = group.some((unit) => unit !== group[0]);
  if (method === "none") return plain(mine);
  if (method === "percentile") {
    const doubled = group.reduce((points, unit) => points + (unit < own ? 2n : unit === own ? 1n : 0n), 0n);
    return plain(ratio(doubled * 100n * UNIT, 2n * BigInt(group.length)));
  }
  if (method === "mean-shift" || !hasSpread) return plain(shifted);
  if (method === "range") {
    const sorted = [...group].sort((one, other) => (one < other ? -1 : 1));
    const least = all.reduce((one, other) => (other < one ? other : one));
    const most = all.reduce((one, other) => (other > one ? other : one));
    const slope = ratio(most - least, sorted.at(-1)! - sorted[0]!);
    return plain(plus(ratio(least), times(minus(mine, ratio(sorted[0]!)), slope)));
  }
  const squares = sum(ratios.map((each) => times(minus(each, middle), minus(each, middle))));
  const variance = over(squares, ratio(BigInt(group.length - 1)));
  return { centre, signed: over(signedSquare(times(ratio(10n * UNIT), minus(mine, middle))), variance) };
}

describe("corrected scores", () => {
  it.each(CORRECTION_METHODS)("by %s lie within half a unit of the exact ones", (method) => {
    fc.assert(
      fc.property(tasks, (given) => {
        const units = given.map(([own]) => unitsOf(own, DIGITS));
        const groups = given.map(([, group]) => group);
        const rule = { method, clamp: null, smallestGroup: 2 };
        const corrected = correctScores(
          given.map(([own]) => own),
          groups,
          rule,
          DIGITS,
        );
        corrected.tasks.forEach((task, position) => {
          const group = units.filter((_, other) => groups[other] === groups[position]);
          const { centre, signed } = exactly(method, units[position]!, group, units);
          const off = minus(ratio(unitsOf(task.corrected, DIGITS)), centre);
          const half = ratio(1n, 2n);
          expect(isLess(signed, signedSquare(minus(off, half)))).toBe(false);
          expect(isLess(signedSquare(plus(off, half)), signed)).toBe(false);
        });
      }),
      RUNS,
    );
  });

  it.each(CORRECTION_METHODS)("by %s never turn the order inside a subcommittee round", (method) => {
    const clamp = fc.option(fc.constant({ from: 60, to: 90 }), { nil: null });
    fc.assert(
      fc.property(tasks, clamp, fc.integer({ min: 2, max: 5 }), (given, bounds, smallestGroup) => {
        const groups = given.map(([, group]) => group);
        const scores = given.map(([own]) => own);
        const corrected = correctScores(scores, groups, { method, clamp: bounds, smallestGroup }, DIGITS).tasks;
        const inverted = corrected.flatMap((one, a) =>
          corrected.flatMap((other, b) =>
            groups[a] === groups[b] && scores[a]! > scores[b]! && one.corrected < other.corrected ? [[a, b]] : [],
          ),
        );
        expect(inverted).toEqual([]);
      }),
      RUNS,
    );
  });

  it("by mean shift bring every subcommittee's mean exactly to the mean of all, where no score needs rounding", () => {
    // Scores in steps of sixty units: the mean of up to six of them is whole.
    const whole = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom("가", "나")), { minLength: 1, maxLength: 6 })
      .map((each) => each.map(([steps, group]) => [(steps * 60) / 100, group] as const));
    fc.assert(
      fc.property(whole, (given) => {
        const groups = given.map(([, group]) => group);
        const rule = { method: "mean-shift", clamp: null, smallestGroup: 2 } as const;
        const corrected = correctScores(
          given.map(([own]) => own),
          groups,
          rule,
          DIGITS,
        );
        const meanOf = (isMeant: (position: number) => boolean) =>
          mean(corrected.tasks.filter((_, at) => isMeant(at)).map((task) => ratio(unitsOf(task.corrected, DIGITS))));
        const all = mean(given.map(([own]) => ratio(unitsOf(own, DIGITS))));
        for (const group of new Set(groups)) {
          expect(
            minus(
              meanOf((at) => groups[at] === group),
              all,
            ).top,
          ).toBe(0n);
        }
      }),
      RUNS,
    );
  });

  it("are what all tasks are graded by in the second stage", () => {
    fc.assert(
      fc.property(tasks, rulesWith(["lines", "shares"]), (given, rules) => {
        const scores = given.map(([own]) => own);
        const groups = given.map(([, group]) => group);
        const correction = { method: "mean-shift", clamp: null, smallestGroup: 2 } as const;
        const { scoreDigits } = rules.allocation;
        const units = scores.map((own) => unitsOf(own, scoreDigits));
        const shifted = units.map((unit, position) => {
          const own = units.filter((_, other) => groups[other] === groups[position]).map((each) => ratio(each));
          const moved = plus(minus(ratio(unit), mean(own)), mean(units.map((each) => ratio(each))));
          return Number(nearest(moved)) / 10 ** scoreDigits;
        });
        const outcome = gradeInStages(scores, { ...rules, correction }, { groups });
        expect(outcome.ok && [...outcome.grading.allocation.grades]).toEqual(modelGrades(shifted, rules));
      }),
      RUNS,
    );
  });
});
