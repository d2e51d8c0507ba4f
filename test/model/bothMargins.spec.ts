import fc from "fast-check";
import { allocateTasks } from "../../src/core/allocation/allocateTasks";
import { controlledRounding } from "../../src/core/allocation/controlledRounding";
import { RUNS, rulesWith, score } from "./arbitraryRules";
import { everyDistribution } from "./everyDistribution";
import { basePlaces, percentOf, sharesOf } from "./modelQuota";
import { ceil, floor, isLess, minus, ratio, sum, type Ratio } from "./ratio";

interface Table {
  /** A row a group. */
  readonly rows: readonly (readonly number[])[];
  /** The remainders of all shares that were rounded up. */
  readonly gain: Ratio;
}

/** Every table whose entries are the whole number below or above their share, and which has the totals of all tasks. */
function everyTable(sizes: readonly number[], shares: readonly Ratio[], totals: readonly number[]): readonly Table[] {
  let tables: readonly Table[] = [{ rows: [], gain: ratio(0n) }];
  for (const size of sizes) {
    const exact = shares.map((share) => percentOf(share, size));
    const rows = everyDistribution(size, shares.length).filter((row) =>
      row.every((count, grade) => [floor(exact[grade]!), ceil(exact[grade]!)].includes(BigInt(count))),
    );
    const gainOf = (row: readonly number[]) =>
      sum(
        row.map((count, grade) => {
          const whole = floor(exact[grade]!);
          return BigInt(count) > whole ? minus(exact[grade]!, ratio(whole)) : ratio(0n);
        }),
      );
    tables = tables.flatMap(({ rows: above, gain }) =>
      rows.map((row) => ({ rows: [...above, row], gain: sum([gain, gainOf(row)]) })),
    );
  }
  return tables.filter(({ rows }) =>
    totals.every((total, grade) => rows.reduce((all, row) => all + row[grade]!, 0) === total),
  );
}

const tasks = fc.array(fc.tuple(score, fc.constantFrom("가", "나", "다")), { minLength: 1, maxLength: 14 });
const rules = rulesWith(["lines", "shares"], { min: 2, max: 4 }).map((each) => ({
  ...each,
  allocation: { ...each.allocation, strata: "both-margins" as const },
}));

function solved(given: readonly (readonly [number, string])[], each: Parameters<typeof allocateTasks>[1]) {
  const groups = given.map(([, group]) => group);
  const names = [...new Set(groups)];
  const { quota } = each;
  if (quota.basis !== "lines" && quota.basis !== "shares") throw new Error(quota.basis);
  const totals = basePlaces(given.length, quota, each);
  if (typeof totals === "string") throw new Error(totals);
  const sizes = names.map((name) => groups.filter((group) => group === name).length);
  return {
    groups,
    names,
    tables: everyTable(sizes, sharesOf(quota), totals),
    outcome: allocateTasks(
      given.map(([own]) => own),
      each,
      { groups },
    ),
  };
}

describe("both margins, against every table of up to 14 tasks in up to three groups", () => {
  it("are met exactly, by the whole numbers around each share, wherever any table meets them", () => {
    fc.assert(
      fc.property(tasks, rules, (given, each) => {
        const { groups, names, tables, outcome } = solved(given, each);
        expect(outcome.ok).toBe(tables.length > 0);
        if (!outcome.ok) return;
        const rows = names.map((name) => outcome.allocation.stratum(groups.indexOf(name)).graded.quota);
        expect(tables.map((table) => table.rows)).toContainEqual(rows);
      }),
      RUNS,
    );
  });

  it("are met by a table than which no other rounds larger remainders up", () => {
    fc.assert(
      fc.property(tasks, rules, (given, each) => {
        const { groups, names, tables, outcome } = solved(given, each);
        fc.pre(outcome.ok);
        const rows = names.map((name) => outcome.allocation.stratum(groups.indexOf(name)).graded.quota);
        const own = tables.find((table) => JSON.stringify(table.rows) === JSON.stringify(rows));
        expect(tables.filter(({ gain }) => isLess(own!.gain, gain))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("that clash name groups, and grades that hold fewer tasks than all groups must put into them", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(100), fc.nat(100)).map(([size, ...cuts]) => {
      const [one, other] = cuts.map((cut) => Math.floor((cut * size) / 10)).sort((a, b) => a - b);
      return [one!, other! - one!, size * 10 - other!].map(BigInt);
    });
    const table = fc.array(row, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.nat(), (numerators, pick) => {
        const n = Number(numerators.flat().reduce((all, tenths) => all + tenths, 0n)) / 10;
        const possible = everyDistribution(n, 3);
        const totals = possible[pick % possible.length]!;
        const outcome = controlledRounding({ numerators, denominator: 10n }, totals);
        fc.pre(!outcome.ok);
        const { groups, grades } = outcome;
        const isNamed = (_: bigint, grade: number) => grades.includes(grade);
        const need = numerators.map((shares) => {
          const inside = shares.filter(isNamed).reduce((all, tenths) => all + floor(ratio(tenths, 10n)), 0n);
          const outside = shares.filter((share, grade) => !isNamed(share, grade));
          const size = shares.reduce((all, tenths) => all + tenths, 0n) / 10n;
          const beyond = outside.reduce((all, tenths) => all - ceil(ratio(tenths, 10n)), size);
          return Number(inside > beyond ? inside : beyond);
        });
        const places = grades.reduce((all, grade) => all + totals[grade]!, 0);
        expect(need.reduce((all, count) => all + count, 0)).toBeGreaterThan(places);
        expect(groups).not.toEqual([]);
      }),
      RUNS,
    );
  });
});
