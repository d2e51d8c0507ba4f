import fc from "fast-check";
import { dominanceInversions, sameItemsDifferentGrades } from "../../src/core/consistency/dominance";
import { gradesUnderReadings } from "../../src/core/explanation/gradesUnderReadings";
import { committeeScore, type MemberScore } from "../../src/core/scoring/committeeScore";
import { leaveOneMemberOut } from "../../src/core/sensitivity/leaveOneMemberOut";
import { kendallTauB, spearmanRho } from "../../src/core/sensitivity/rankCorrelation";
import { COMMITTEE_METHODS } from "../../src/rules/committee";
import { BOTTOM_GRADES, ROUNDINGS, TIE_EXPANSIONS, TIES } from "../../src/rules/quota";
import { RUNS, rulesWith, score, scoresOf } from "./arbitraryRules";
import { engineGrades } from "./engine";
import { modelGrades } from "./modelGrades";
import { isEqual, isLess, mean, ratio, written, type Ratio } from "./ratio";

const member: fc.Arbitrary<MemberScore> = fc.oneof(
  { weight: 6, arbitrary: score },
  { weight: 1, arbitrary: fc.constantFrom(null, "recused" as const) },
);
const committee = fc.record({
  method: fc.constantFrom(...COMMITTEE_METHODS),
  fewestToTrim: fc.integer({ min: 3, max: 6 }),
});
const isScore = (each: MemberScore): each is number => typeof each === "number";

/** The mean of who gave a score, without one lowest and one highest if trimmed; `null` for too few. */
function modelScore(members: readonly MemberScore[], rule: { method: string; fewestToTrim: number }): Ratio | null {
  const present = members.filter(isScore).sort((one, other) => one - other);
  if (rule.method === "mean") return present.length === 0 ? null : mean(present.map(written));
  return present.length < rule.fewestToTrim ? null : mean(present.slice(1, -1).map(written));
}

describe("a committee's score", () => {
  const members = fc.array(member, { maxLength: 9 });

  it("is exactly the mean of the members who gave one, without one highest and one lowest if trimmed", () => {
    fc.assert(
      fc.property(members, committee, (given, rule) => {
        const [outcome, expected] = [committeeScore(given, rule), modelScore(given, rule)];
        expect(outcome.ok).toBe(expected !== null);
        if (outcome.ok) {
          const { numerator, denominator } = outcome.score;
          expect(isEqual(ratio(numerator, denominator), expected!)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("lies between the lowest and the highest, and does not depend on the members' order", () => {
    const shuffled = members.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, committee, ([given, other], rule) => {
        const [outcome, again] = [committeeScore(given, rule), committeeScore(other, rule)];
        fc.pre(outcome.ok && again.ok);
        const exact = ratio(outcome.score.numerator, outcome.score.denominator);
        const present = given.filter(isScore);
        expect(isLess(exact, written(Math.min(...present)))).toBe(false);
        expect(isLess(written(Math.max(...present)), exact)).toBe(false);
        expect(again.score).toEqual(outcome.score);
      }),
      RUNS,
    );
  });

  it("without one member is computed, and graded, as if the member had not been there", () => {
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(member, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(rows, committee, rulesWith(["lines", "shares"]), (given, rule, rules) => {
        const { scoreDigits } = rules.allocation;
        const rounded = (row: readonly MemberScore[]) => {
          const exact = modelScore(row, rule);
          const scale = 10n ** BigInt(scoreDigits);
          return exact === null
            ? null
            : Number((exact.top * scale * 2n + exact.bottom) / (exact.bottom * 2n)) / Number(scale);
        };
        const all = given.map(rounded);
        const result = leaveOneMemberOut(given, rule, scoreDigits, (scores) => engineGrades(scores, rules) as number[]);
        if (all.includes(null)) {
          expect(result).toBeNull();
          return;
        }
        result!.forEach((without) => {
          const left = given.map((row) => rounded(row.filter((_, index) => index !== without.member)));
          const kept = [...left.keys()].filter((position) => left[position] !== null);
          const [before, after] = [all, left].map(
            (scores) =>
              modelGrades(
                kept.map((position) => scores[position]!),
                rules,
              ) as readonly number[],
          );
          expect(without.unscored).toEqual([...left.keys()].filter((position) => left[position] === null));
          expect(without.changed).toEqual(
            kept.flatMap((position, at) =>
              before![at] === after![at] ? [] : [{ position, before: before![at], after: after![at] }],
            ),
          );
        });
        expect(result).toHaveLength(given[0]!.length);
      }),
      RUNS,
    );
  });
});

describe("rank correlation", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 20 });
  const agreement = (one: number, other: number) => Math.sign(one) * Math.sign(other);

  it("by Kendall's τ-b is the surplus of pairs in the same order over all that are not tied, geometric mean of both", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const all = given.flatMap(([x, y], a) => given.slice(a + 1).map(([u, v]) => [x - u, y - v] as const));
        const surplus = all.reduce((sum, [dx, dy]) => sum + agreement(dx, dy), 0);
        const untied = Math.sqrt(all.filter(([dx]) => dx !== 0).length * all.filter(([, dy]) => dy !== 0).length);
        const tau = kendallTauB(
          given.map(([x]) => x),
          given.map(([, y]) => y),
          2,
        );
        if (untied === 0) expect(tau).toBeNull();
        else expect(tau).toBeCloseTo(surplus / untied, 12);
      }),
      RUNS,
    );
  });

  it("by Spearman is Pearson's of the middle ranks", () => {
    const ranks = (values: readonly number[]) =>
      values.map((own) => values.reduce((rank, other) => rank + (other > own ? 1 : other === own ? 0.5 : 0), 0.5));
    fc.assert(
      fc.property(pairs, (given) => {
        const [first, second] = [given.map(([x]) => x), given.map(([, y]) => y)];
        const middle = (given.length + 1) / 2;
        const [x, y] = [first, second].map((values) => ranks(values).map((rank) => rank - middle));
        const product = (a: readonly number[], b: readonly number[]) =>
          a.reduce((all, each, at) => all + each * b[at]!, 0);
        const spread = Math.sqrt(product(x!, x!) * product(y!, y!));
        const rho = spearmanRho(first, second, 2);
        if (spread === 0) expect(rho).toBeNull();
        else expect(rho).toBeCloseTo(product(x!, y!) / spread, 12);
      }),
      RUNS,
    );
  });
});

describe("dominance", () => {
  const item = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const rows = fc.array(fc.tuple(fc.array(item, { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 4 })), {
    maxLength: 10,
  });

  it("lists exactly the pairs in which every item is as good, one better, and the grade worse", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const expected = given.flatMap(([items, grade], better) =>
          given.flatMap(([others, otherGrade], worse) => {
            const gaps = items.map((own, at) => (own === null || others[at] == null ? NaN : own - others[at]));
            const isMeant = gaps.every((gap) => gap >= 0) && gaps.some((gap) => gap > 0) && grade > otherGrade;
            return isMeant ? [{ better, worse, sameGroup: true }] : [];
          }),
        );
        expect(
          dominanceInversions(
            given.map(([items]) => items),
            given.map(([, grade]) => grade),
          ),
        ).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("lists exactly the pairs that are alike in every item and have different grades", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const expected = given.flatMap(([items, grade], better) =>
          given.flatMap(([others, otherGrade], worse) => {
            const isAlike = items.every((own, at) => own !== null && own === others[at]);
            return isAlike && grade < otherGrade ? [{ better, worse, sameGroup: true }] : [];
          }),
        );
        expect(
          sameItemsDifferentGrades(
            given.map(([items]) => items),
            given.map(([, grade]) => grade),
          ),
        ).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe("grades under other readings", () => {
  it("are those that the model gives under each, once for each reading but the chosen one", () => {
    const count = ROUNDINGS.length * BOTTOM_GRADES.length * TIES.length * TIE_EXPANSIONS.length - 1;
    const some = rulesWith(["lines", "shares"], { min: 2, max: 3 });
    fc.assert(
      fc.property(scoresOf(5, 1), some, fc.nat(count - 1), (scores, rules, one) => {
        const [chosen, others] = [modelGrades(scores, rules), gradesUnderReadings(scores, rules)];
        expect(new Set(others.map(({ reading }) => JSON.stringify(reading))).size).toBe(count);
        const { reading, differing } = others[one]!;
        const grades = modelGrades(scores, { ...rules, allocation: { ...rules.allocation, ...reading } });
        if (typeof grades === "string") throw new Error(grades);
        expect(differing).toEqual(
          grades.flatMap((grade, position) => (grade === chosen[position] ? [] : [{ position, grade }])),
        );
      }),
      RUNS,
    );
  });
});
