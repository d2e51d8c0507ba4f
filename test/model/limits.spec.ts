import fc from "fast-check";
import { quotaLines } from "../../src/core/allocation/quotaLines";
import type { LimitsQuota } from "../../src/rules/quota";
import { RUNS, rulesWith } from "./arbitraryRules";
import { everyDistribution } from "./everyDistribution";
import { between, meets } from "./modelQuota";

const GRADES = { min: 2, max: 4 };
const rules = rulesWith(["limits"], GRADES);
const tasks = fc.nat(16);

describe("caps and ranges, against every distribution of up to 16 tasks", () => {
  it("can be met if some distribution meets them, and then the lines do", () => {
    fc.assert(
      fc.property(tasks, rules, (n, each) => {
        const { limits } = each.quota as LimitsQuota;
        const possible = everyDistribution(n, each.grades.length).filter((counts) =>
          limits.every((limit) => meets(counts, n, limit)),
        );
        const drawn = quotaLines(n, each);
        expect(drawn.ok).toBe(possible.length > 0);
        if (drawn.ok) {
          expect(possible).toContainEqual(drawn.lines.map((line, grade) => line - (drawn.lines[grade - 1] ?? 0)));
        }
      }),
      RUNS,
    );
  });

  it("give every line, not only the best grade's, the most or the fewest that any distribution does", () => {
    fc.assert(
      fc.property(tasks, rules, (n, each) => {
        const { limits, fill } = each.quota as LimitsQuota;
        const drawn = quotaLines(n, each);
        fc.pre(drawn.ok);
        const possible = everyDistribution(n, each.grades.length).filter((counts) =>
          limits.every((limit) => meets(counts, n, limit)),
        );
        const utmost = fill === "most" ? Math.max : Math.min;
        expect(drawn.lines).toEqual(
          each.grades.map((_, index) => utmost(...possible.map((counts) => between(counts, 1, index + 1)))),
        );
      }),
      RUNS,
    );
  });

  it("that clash are named: no distribution meets all that are named, and without any one of them some does", () => {
    const clashing = fc.tuple(tasks, rules).filter(([n, each]) => !quotaLines(n, each).ok);
    fc.assert(
      fc.property(clashing, ([n, each]) => {
        const drawn = quotaLines(n, each);
        if (drawn.ok || drawn.refusal.reason !== "clash") throw new Error("no clash");
        const { clashes } = drawn.refusal;
        const isPossible = (sides: typeof clashes) =>
          everyDistribution(n, each.grades.length).some((counts) =>
            sides.every(({ from, to, bound, places }) => {
              const held = between(counts, from, to);
              return bound === "least" ? held >= places : held <= places;
            }),
          );
        expect(isPossible(clashes)).toBe(false);
        clashes.forEach((_, left) => {
          expect(isPossible(clashes.filter((_each, index) => index !== left))).toBe(true);
        });
      }),
      RUNS,
    );
  });
});
