import fc from "fast-check";
import { ADJUSTMENT_MEANINGS, TIES } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allocateTasks } from "../allocation/allocateTasks";
import { cumulativeCounts } from "../allocation/cumulativeCounts";
import { checkDistribution, heldCount } from "./checkDistribution";
import { allowedRooms } from "./gradeRooms";
import { proposeLines, type LineProposal } from "./proposeLines";

function proposed(scores: readonly number[], rules: GradingRules): LineProposal {
  const outcome = proposeLines(scores, rules);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.proposal;
}

const distinct = (n: number) => Array.from({ length: n }, (_, index) => 100 - index);

describe("proposeLines", () => {
  it("leaves the lines alone where all gaps are alike", () => {
    const { counts, moved } = proposed(distinct(46), RULE_SET_2023);
    expect(counts).toEqual([2, 9, 5, 13, 7, 8, 2]);
    expect(moved).toEqual([]);
  });

  it("moves a line out of a near-tie, and says what that costs", () => {
    // Places 11 and 12 are a hundredth apart, places 12 and 13 two points: the line after grade 2 may lie at 9 to 13.
    const scores = distinct(46).map((score, index) => (index === 11 ? 89.99 : score));
    const { moves, moved } = proposed(scores, RULE_SET_2023);
    expect(moves[1]).toEqual({ grade: 2, before: 11, after: 12, gapBefore: 0.01, gapAfter: 1.99, crossed: [11] });
    expect(moved).toEqual([{ position: 11, before: 3, after: 2 }]);
  });

  it("keeps the line of a locked grade, near-tie or not", () => {
    const scores = distinct(46).map((score, index) => (index === 2 ? 98.99 : score));
    expect(proposed(scores, RULE_SET_2023).moves[0]).toMatchObject({ before: 2, after: 2, gapAfter: 0.01 });
  });

  it("proposes nothing that the rules do not permit", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 20, maxLength: 80 });
    fc.assert(
      fc.property(scores, (units) => {
        fc.pre(new Set(units).size === units.length);
        const { counts } = proposed(
          units.map((unit) => unit / 100),
          RULE_SET_2023,
        );
        expect(checkDistribution(counts, RULE_SET_2023).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("says why there is nothing to propose", () => {
    const rules = { ...RULE_SET_2023, smallGroups: [{ below: 5, quota: null }] };
    expect(proposeLines([1, 2], rules)).toMatchObject({ ok: false, refusal: { reason: "no-quota" } });
  });
});

describe("proposeLines, against every way of drawing the lines", () => {
  const grades = ["S", "A", "B", "C"].map((label, index) => ({ label, adjustable: index > 0 }));
  const anyRules = fc
    .record({
      lines: fc.uniqueArray(fc.integer({ min: 5, max: 95 }), { minLength: 3, maxLength: 3 }),
      meaning: fc.constantFrom(...ADJUSTMENT_MEANINGS),
      within: fc.integer({ min: 0, max: 25 }),
      ties: fc.constantFrom(...TIES),
    })
    .map(({ lines, meaning, within, ties }): GradingRules => {
      const allocation = { ...RULE_SET_2023.allocation, ties, adjustment: { meaning, within } };
      return { ...RULE_SET_2023, grades, quota: { basis: "lines", lines: lines.sort((a, b) => a - b) }, allocation };
    });
  const anyScores = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 14 });

  /** All ways to draw three lines, best first; each with its gaps and the tasks that its lines pass over. */
  function everyWay(scores: readonly number[], rules: GradingRules) {
    const outcome = allocateTasks(scores, rules);
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    const baseCounts = outcome.allocation.counts;
    const base = cumulativeCounts(baseCounts);
    const sorted = [...scores].sort((a, b) => b - a);
    const n = scores.length;
    const isEnd = (line: number) => line === 0 || line === n || sorted[line - 1] !== sorted[line];
    const places = Array.from({ length: n + 1 }, (_, line) => line).filter(isEnd);
    const rooms = allowedRooms(n, rules);
    const ways = places.flatMap((first) =>
      places.flatMap((second) => places.map((third) => [first, second, third, n] as const)),
    );
    return ways
      .filter(([first, second, third]) => first <= second && second <= third)
      .map((lines) => ({ lines, counts: lines.map((line, index) => line - (lines[index - 1] ?? 0)) }))
      .filter(({ counts }) => counts.every((count, index) => baseCounts[index] === 0 || count > 0))
      .filter(({ counts }) =>
        rooms.every((room) => {
          const held = heldCount(room, counts);
          return (held >= room.least && held <= room.most) || held === heldCount(room, baseCounts);
        }),
      )
      .map(({ lines }) => {
        const cuts = [...new Set(lines.slice(0, 3))].filter((line) => line > 0 && line < n);
        const gaps = cuts.map((line) => (sorted[line - 1]! - sorted[line]!) * 100).sort((a, b) => a - b);
        const steps = lines.reduce((sum, line, index) => sum + Math.abs(line - base[index]!), 0);
        return { lines, gaps, steps };
      })
      .sort((a, b) => {
        for (let at = 0; at < 3; at++) {
          const difference = (b.gaps[at] ?? 1e9) - (a.gaps[at] ?? 1e9);
          if (difference !== 0) return difference;
        }
        if (a.steps !== b.steps) return a.steps - b.steps;
        const at = a.lines.findIndex((line, index) => line !== b.lines[index]);
        return at === -1 ? 0 : b.lines[at]! - a.lines[at]!;
      });
  }

  it("finds the very best one", () => {
    fc.assert(
      fc.property(anyScores, anyRules, (scores, rules) => {
        expect(proposed(scores, rules).lines).toEqual(everyWay(scores, rules)[0]?.lines);
      }),
      { numRuns: 1000 },
    );
  });
});
