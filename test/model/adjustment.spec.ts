import fc from "fast-check";
import { checkDistribution } from "../../src/core/adjustment/checkDistribution";
import { checkMoves } from "../../src/core/adjustment/checkMoves";
import { allowedRooms } from "../../src/core/adjustment/gradeRooms";
import { proposeLines } from "../../src/core/adjustment/proposeLines";
import { ADJUSTMENT_MEANINGS } from "../../src/rules/quota";
import type { GradingRules } from "../../src/rules/ruleSet";
import { RUNS, rulesWith, scoresOf, unearnedOf } from "./arbitraryRules";
import { everyDistribution } from "./everyDistribution";
import { modelGrades } from "./modelGrades";
import { basePlaces, between, quotaFor } from "./modelQuota";
import { isPermitted, modelRooms } from "./modelRooms";
import { unitsOf } from "./ratio";

const PLACES = ["lines", "shares", "counts"] as const;
const UP_TO_FOUR = { min: 2, max: 4 };

/** Fixed counts that are more than the tasks have no places to adjust. */
function hasPlaces(n: number, rules: GradingRules): boolean {
  const quota = quotaFor(n, rules);
  return quota !== null && quota.basis !== "scores" && basePlaces(n, quota, rules) !== "clash";
}
const meaning = (rules: GradingRules, each: (typeof ADJUSTMENT_MEANINGS)[number]): GradingRules => ({
  ...rules,
  allocation: { ...rules.allocation, adjustment: { ...rules.allocation.adjustment, meaning: each } },
});
const countsOf = (grades: ArrayLike<number>, rules: GradingRules) =>
  rules.grades.map((_, index) => Array.from(grades).filter((grade) => grade === index + 1).length);

describe("within the adjustment", () => {
  const withUnearned = rulesWith(PLACES).chain((each) =>
    unearnedOf(each.grades.length).map((unearned) => ({ ...each, unearned })),
  );

  it.each(ADJUSTMENT_MEANINGS)("a grade's %s has the room that exact percents of up to 60 tasks leave it", (word) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), withUnearned, fc.boolean(), (n, each, says) => {
        const rules = meaning(each, word);
        fc.pre(hasPlaces(n, rules));
        const withheld = says ? rules.unearned.map(({ grade }) => grade) : [];
        const rooms = allowedRooms(n, rules, withheld).map(({ grade, compares, least, most }) => ({
          from: compares === "cumulative" ? 1 : grade,
          to: grade,
          least,
          most,
        }));
        expect(rooms).toEqual(modelRooms(n, rules, withheld));
      }),
      RUNS,
    );
  });

  it.each(ADJUSTMENT_MEANINGS)("exactly the distributions of few tasks are accepted that the %s permits", (word) => {
    const rules = rulesWith([...PLACES, "limits"], UP_TO_FOUR);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), rules, (n, each) => {
        const read = meaning(each, word);
        fc.pre(read.quota.basis === "limits" || hasPlaces(n, read));
        const all = everyDistribution(n, read.grades.length);
        expect(all.filter((counts) => checkDistribution(counts, read).ok)).toEqual(
          all.filter((counts) => isPermitted(counts, read)),
        );
      }),
      RUNS,
    );
  });

  it("moves one after the other are permitted exactly when the distribution after each is", () => {
    const tasks = scoresOf(20, 1).chain((scores) =>
      fc.record({
        scores: fc.constant(scores),
        moves: fc.array(
          fc.record({
            position: fc.nat(scores.length - 1),
            grade: fc.integer({ min: 1, max: 4 }),
            reason: fc.constant("이의신청"),
          }),
          { maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(tasks, rulesWith(PLACES, { min: 4, max: 4 }), ({ scores, moves }, rules) => {
        const before = modelGrades(scores, rules);
        fc.pre(typeof before !== "string");
        const units = scores.map((score) => unitsOf(score, rules.allocation.scoreDigits));
        let now: readonly number[] = before;
        const checked = checkMoves(before, moves, scores, rules);
        checked.moves.forEach(({ problems, move: { position, grade } }) => {
          const stands = (...words: string[]) => problems.filter(({ problem }) => words.includes(problem)).length > 0;
          const isSomewhere = (isWrong: (other: number) => boolean) => [...units.keys()].some(isWrong);
          expect(stands("no-move")).toBe(now[position] === grade);
          now = now.map((each, task) => (task === position ? grade : each));
          expect(stands("not-permitted")).toBe(!isPermitted(countsOf(now, rules), rules));
          expect(stands("tears-tie")).toBe(
            isSomewhere((other) => units[other] === units[position] && now[other] !== grade),
          );
          expect(stands("passes-over")).toBe(
            isSomewhere(
              (other) =>
                (units[other]! > units[position]! && now[other]! > grade) ||
                (units[other]! < units[position]! && now[other]! < grade),
            ),
          );
        });
        expect(Array.from(checked.grades)).toEqual(now);
      }),
      RUNS,
    );
  });
});

/** What a way to draw the lines is judged by, the most telling first: a smaller number is better, entry by entry. */
function demerits(counts: readonly number[], base: readonly number[], falling: readonly bigint[]): number[] {
  const n = falling.length;
  const lines = counts.slice(0, -1).map((_, index) => between(counts, 1, index + 1));
  const cuts = [...new Set(lines)].filter((line) => line > 0 && line < n);
  const gaps = cuts.map((line) => Number(falling[line - 1]! - falling[line]!)).sort((one, other) => one - other);
  const narrowestFirst = lines.map((_, index) => -(gaps[index] ?? Infinity));
  const steps = lines.reduce((all, line, index) => all + Math.abs(line - between(base, 1, index + 1)), 0);
  return [...narrowestFirst, steps, ...lines.map((line) => -line)];
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((each, index) => each !== other[index]);
  return first >= 0 && one[first]! < other[first]!;
}

describe("proposed lines, against every distribution of up to 14 tasks", () => {
  it("tear the widest gaps that are permitted, then move the fewest tasks, then favour the better grades", () => {
    fc.assert(
      fc.property(scoresOf(14, 1), rulesWith(PLACES, UP_TO_FOUR), (scores, rules) => {
        const n = scores.length;
        fc.pre(hasPlaces(n, rules));
        const grades = modelGrades(scores, rules);
        fc.pre(typeof grades !== "string");
        const base = countsOf(grades, rules);
        const falling = scores
          .map((score) => unitsOf(score, rules.allocation.scoreDigits))
          .sort((one, other) => (one === other ? 0 : one > other ? -1 : 1));
        const rooms = modelRooms(n, rules, []);
        const ways = everyDistribution(n, rules.grades.length)
          .filter((counts) => counts.every((count, index) => count > 0 || base[index] === 0))
          .filter((counts) =>
            counts.every((_, index) => {
              const line = between(counts, 1, index + 1);
              return line === 0 || line === n || falling[line - 1] !== falling[line];
            }),
          )
          .filter((counts) =>
            rooms.every(({ from, to, least, most }) => {
              const held = between(counts, from, to);
              return (held >= least && held <= most) || held === between(base, from, to);
            }),
          )
          .map((counts) => ({ counts, marks: demerits(counts, base, falling) }));
        const best = ways.reduce((one, other) => (isBetter(other.marks, one.marks) ? other : one));
        const outcome = proposeLines(scores, rules);
        expect(outcome.ok && outcome.proposal.counts).toEqual(best.counts);
      }),
      RUNS,
    );
  });
});
