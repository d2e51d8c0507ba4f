import fc from "fast-check";
import {
  ADJUSTMENT_MEANINGS,
  BOTTOM_GRADES,
  LIMIT_FILLS,
  ROUNDINGS,
  TIE_EXPANSIONS,
  TIES,
  type AllocationRule,
  type Quota,
  type QuotaBasis,
  type QuotaLimit,
  type UnearnedGrade,
} from "../../src/rules/quota";
import type { GradingRules } from "../../src/rules/ruleSet";

/** Runs of each property. */
export const RUNS = { numRuns: 1000 } as const;

/** Few different scores, so that ties are as frequent as they are not; some apart only beyond the compared digits. */
export const score = fc.oneof(
  fc.integer({ min: 60, max: 100 }),
  fc.integer({ min: 8000, max: 8100 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -20, max: 20 }).map((thousandths) => (80_000 + thousandths) / 1000),
);
export const scoresOf = (most: number, least = 0) => fc.array(score, { minLength: least, maxLength: most });

const percent = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth * 5),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);
const falling = (all: readonly number[]) => [...all].sort((one, other) => other - one);
const rising = (all: readonly number[]) => falling(all).reverse();

const lines = (grades: number) =>
  fc
    .uniqueArray(fc.oneof(percent, fc.constantFrom(5, 25, 35, 65, 80, 95)), {
      minLength: grades - 1,
      maxLength: grades - 1,
    })
    .map((each): Quota => ({ basis: "lines", lines: rising(each) }));

const shares = (grades: number) =>
  fc.array(percent, { minLength: grades - 1, maxLength: grades - 1 }).map((cuts): Quota => {
    const tenths = [0, ...rising(cuts), 100].map((cut) => Math.round(cut * 10));
    return { basis: "shares", shares: tenths.slice(1).map((end, grade) => (end - tenths[grade]!) / 10) };
  });

const counts = (grades: number) =>
  fc
    .tuple(fc.array(fc.nat(12), { minLength: grades, maxLength: grades }), fc.nat(grades - 1))
    .map(([each, rest]): Quota => ({
      basis: "counts",
      counts: each.map((count, grade) => (grade === rest ? null : count)),
    }));

const scores = (grades: number) =>
  fc
    .uniqueArray(score, { minLength: grades - 1, maxLength: grades - 1 })
    .map((each): Quota => ({ basis: "scores", scores: falling(each) }));

const limit = (grades: number): fc.Arbitrary<QuotaLimit> =>
  fc
    .tuple(fc.constantFrom("one", "best", "worst"), fc.integer({ min: 1, max: grades }), percent, percent, fc.nat(2))
    .map(([span, grade, one, other, sides]) => ({
      from: span === "best" ? 1 : grade,
      to: span === "worst" ? grades : grade,
      atLeast: sides === 1 ? null : Math.min(one, other),
      atMost: sides === 0 ? null : Math.max(one, other),
    }));

const limits = (grades: number) =>
  fc
    .tuple(fc.array(limit(grades), { minLength: 1, maxLength: 4 }), fc.constantFrom(...LIMIT_FILLS))
    .map(([each, fill]): Quota => ({ basis: "limits", limits: each, fill }));

const QUOTAS: Readonly<Record<QuotaBasis, (grades: number) => fc.Arbitrary<Quota>>> = {
  lines,
  shares,
  counts,
  scores,
  limits,
};

/** A quota of one of the bases. */
export const quotaOf = (grades: number, bases: readonly QuotaBasis[]): fc.Arbitrary<Quota> =>
  fc.oneof(...bases.map((basis) => QUOTAS[basis](grades)));

export const readings: fc.Arbitrary<AllocationRule> = fc.record({
  rounding: fc.constantFrom(...ROUNDINGS),
  bottomGrade: fc.constantFrom(...BOTTOM_GRADES),
  ties: fc.constantFrom(...TIES),
  tieExpansion: fc.constantFrom(...TIE_EXPANSIONS),
  scoreDigits: fc.integer({ min: 0, max: 3 }),
  strata: fc.constant("together" as const),
  adjustment: fc.record({
    meaning: fc.constantFrom(...ADJUSTMENT_MEANINGS),
    within: fc.oneof(fc.integer({ min: 0, max: 25 }), percent),
  }),
});

/** Rules of one of the bases with every combination of readings; no small groups and nothing unearned. */
export const rulesWith = (
  bases: readonly QuotaBasis[],
  gradeCounts: { readonly min: number; readonly max: number } = { min: 2, max: 7 },
): fc.Arbitrary<GradingRules> =>
  fc.integer(gradeCounts).chain((count) =>
    fc.record({
      grades: fc
        .array(fc.boolean(), { minLength: count, maxLength: count })
        .map((adjustable) =>
          adjustable.map((each, index) => ({ label: `${String(index + 1)}등급`, adjustable: each })),
        ),
      quota: quotaOf(count, bases),
      smallGroups: fc.constant([]),
      unearned: fc.constant([]),
      allocation: readings,
    }),
  );

/** Up to three grades that nobody may deserve, each with its neighbour; by score, or by the committee's word. */
export const unearnedOf = (grades: number): fc.Arbitrary<readonly UnearnedGrade[]> =>
  fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 1, max: grades }), fc.boolean(), fc.constantFrom("committee", "from", "below"), score)
      .map(([grade, isDown, by, bound]) => ({
        grade,
        mergeInto: grade === 1 ? 2 : grade === grades || !isDown ? grade - 1 : grade + 1,
        from: by === "from" ? bound : null,
        below: by === "below" ? bound : null,
      })),
    { selector: ({ grade }) => grade, maxLength: 3 },
  );
