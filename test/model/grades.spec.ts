import fc from "fast-check";
import { TIE_EXPANSIONS } from "../../src/rules/quota";
import { quotaOf, RUNS, rulesWith, scoresOf, unearnedOf } from "./arbitraryRules";
import { engineGrades } from "./engine";
import { modelGrades, modelGradesByGroup } from "./modelGrades";

const RANKED = ["lines", "shares", "counts"] as const;
const EVERY_BASIS = [...RANKED, "scores"] as const;
const FEW_GRADES = { min: 2, max: 3 };
const scores = scoresOf(60);

describe("the grades of up to 60 tasks are those of a model that counts", () => {
  it.each(EVERY_BASIS)("by %s, under every rounding, bottom grade, reading of ties and digits", (basis) => {
    fc.assert(
      fc.property(scores, rulesWith([basis]), (given, rules) => {
        expect(engineGrades(given, rules)).toEqual(modelGrades(given, rules));
      }),
      RUNS,
    );
  });

  it("by limits, of all distributions that meet them the one that fills the best grades, or spares them", () => {
    fc.assert(
      fc.property(scores, rulesWith(["limits"], FEW_GRADES), (given, rules) => {
        expect(engineGrades(given, rules)).toEqual(modelGrades(given, rules));
      }),
      RUNS,
    );
  });

  it.each(TIE_EXPANSIONS)("where nearly all tasks are tied and tie expansion is %s", (tieExpansion) => {
    const tied = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(tied, rulesWith(RANKED), (given, { allocation, ...rules }) => {
        const withExpansion = { ...rules, allocation: { ...allocation, tieExpansion } };
        expect(engineGrades(given, withExpansion)).toEqual(modelGrades(given, withExpansion));
      }),
      RUNS,
    );
  });

  it("where small groups have a quota of their own, or none", () => {
    const rules = rulesWith(EVERY_BASIS).chain((each) =>
      fc
        .uniqueArray(
          fc.record({
            below: fc.integer({ min: 1, max: 30 }),
            quota: fc.option(quotaOf(each.grades.length, EVERY_BASIS), { nil: null }),
          }),
          { selector: ({ below }) => below, maxLength: 3 },
        )
        .map((small) => ({ ...each, smallGroups: small.sort((one, other) => one.below - other.below) })),
    );
    fc.assert(
      fc.property(scoresOf(30), rules, (given, each) => {
        expect(engineGrades(given, each)).toEqual(modelGrades(given, each));
      }),
      RUNS,
    );
  });

  it("where nobody deserves a grade, by score or by the committee's word, and its places go to a neighbour", () => {
    const rules = rulesWith(EVERY_BASIS).chain((each) =>
      fc.record({
        rules: unearnedOf(each.grades.length).map((unearned) => ({ ...each, unearned })),
        says: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(scores, rules, (given, { rules: each, says }) => {
        const left = each.unearned.filter(({ from, below }) => says && from === null && below === null);
        const withheld = left.map(({ grade }) => grade);
        expect(engineGrades(given, each, { withheld })).toEqual(modelGrades(given, each, withheld));
      }),
      RUNS,
    );
  });

  it("where each group has the quota by itself", () => {
    const tasks = fc.array(
      fc.tuple(
        scoresOf(1, 1).map(([only]) => only!),
        fc.constantFrom("가", "나", "다"),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(tasks, rulesWith(EVERY_BASIS), (given, { allocation, ...rules }) => {
        const own = given.map(([score]) => score);
        const groups = given.map(([, group]) => group);
        const separate = { ...rules, allocation: { ...allocation, strata: "separate" as const } };
        expect(engineGrades(own, separate, { groups })).toEqual(modelGradesByGroup(own, groups, separate));
      }),
      RUNS,
    );
  });
});
