import fc from "fast-check";
import { RUNS, rulesWith, score, scoresOf, unearnedOf } from "./arbitraryRules";
import { engineAllocation, engineGrades } from "./engine";
import { unitsOf } from "./ratio";

const PERCENT = ["lines", "shares"] as const;
const rules = rulesWith([...PERCENT, "scores"]).chain((each) =>
  unearnedOf(each.grades.length).map((unearned) => ({ ...each, unearned })),
);
const scores = scoresOf(40);

describe("whatever the readings", () => {
  it("a better score never has a worse grade", () => {
    fc.assert(
      fc.property(scores, rules, (given, each) => {
        const grades = engineGrades(given, each);
        const { scoreDigits } = each.allocation;
        const units = given.map((own) => unitsOf(own, scoreDigits));
        const passed = units.flatMap((unit, task) =>
          units.flatMap((other, worse) => (unit > other && grades[task]! > grades[worse]! ? [[task, worse]] : [])),
        );
        expect(passed).toEqual([]);
      }),
      RUNS,
    );
  });

  it("scores that are equal at the compared digits have one grade", () => {
    fc.assert(
      fc.property(scores, rules, (given, each) => {
        const grades = engineGrades(given, each);
        const { scoreDigits } = each.allocation;
        const gradesOfUnit = new Map<bigint, Set<unknown>>();
        given.forEach((own, task) => {
          const unit = unitsOf(own, scoreDigits);
          gradesOfUnit.set(unit, (gradesOfUnit.get(unit) ?? new Set()).add(grades[task]));
        });
        expect([...gradesOfUnit.values()].filter(({ size }) => size > 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("grades go with their tasks, in whatever order these stand", () => {
    const shuffled = fc.uniqueArray(fc.tuple(fc.nat(), score), { selector: ([key]) => key, maxLength: 40 });
    fc.assert(
      fc.property(shuffled, rules, (tasks, each) => {
        const inOrder = engineGrades(
          tasks.map(([, own]) => own),
          each,
        );
        const gradeOf = new Map(tasks.map(([key], task) => [key, inOrder[task]]));
        const sorted = [...tasks].sort(([one], [other]) => one - other);
        expect(
          engineGrades(
            sorted.map(([, own]) => own),
            each,
          ),
        ).toEqual(sorted.map(([key]) => gradeOf.get(key)));
      }),
      RUNS,
    );
  });

  it("ten times the score and seven more, compared at one digit fewer, change no grade under a quota of places", () => {
    fc.assert(
      fc.property(scores, rulesWith(PERCENT), fc.integer({ min: 1, max: 3 }), (given, each, digits) => {
        const at = (scoreDigits: number) => ({ ...each, allocation: { ...each.allocation, scoreDigits } });
        const scaled = given.map((own) => own * 10 + 7);
        expect(engineGrades(scaled, at(digits - 1))).toEqual(engineGrades(given, at(digits)));
      }),
      RUNS,
    );
  });

  it("counts and places add up to all tasks, and each task is counted in its grade", () => {
    fc.assert(
      fc.property(scores, rules, (given, each) => {
        const { grades, counts, quota } = engineAllocation(given, each);
        expect(counts).toEqual(each.grades.map((_, index) => grades.filter((grade) => grade === index + 1).length));
        expect(quota.reduce((all, places) => all + places, 0)).toBe(given.length);
        expect(Math.min(...quota)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe("raising one task's score", () => {
  /**
   * Of every reading but two: a grade that nobody may deserve by score, and a line that the adjustment lets move or not. In
   * both, one task's score decides for all whether places are there at all.
   */
  it.each(["none", "always"] as const)("never worsens its grade where tie expansion is %s", (tieExpansion) => {
    const raised = scoresOf(30, 1).chain((given) =>
      fc.tuple(fc.constant(given), fc.nat(given.length - 1), fc.integer({ min: 1, max: 1500 })),
    );
    fc.assert(
      fc.property(raised, rulesWith([...PERCENT, "counts", "scores"]), ([given, task, hundredths], each) => {
        const expansion = { ...each, allocation: { ...each.allocation, tieExpansion } };
        const before = engineGrades(given, expansion);
        fc.pre(typeof before !== "string");
        const raisedScores = given.map((own, other) => (other === task ? own + hundredths / 100 : own));
        const after = engineGrades(raisedScores, expansion);
        expect(Number(after[task])).toBeLessThanOrEqual(Number(before[task]));
      }),
      RUNS,
    );
  });
});
