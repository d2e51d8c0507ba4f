import published from "../../assets/samples/score-sheet-2023.data.json";
import { tasks } from "../../scripts/sheets/published";
import { achievementBand } from "../../src/core/achievement/achievementBand";
import { achievementRate } from "../../src/core/achievement/achievementRate";
import { checkDistribution } from "../../src/core/adjustment/checkDistribution";
import { readBandLabel } from "../../src/rules/bandLabel";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { readNumber } from "../../src/scoresheet/cell/readNumber";

/** The one published band that depends on whether 129.73 % is rounded to 130 before the look-up. */
const DECIDED_BY_ROUNDING = "Ⅱ-5-②";

const recomputable = tasks.flatMap((task) =>
  task.indicators.flatMap((indicator) => {
    const label = readBandLabel(task.labels.achievement, RULE_SET_2023.rubric);
    if (indicator.target === null || indicator.actual === null || indicator.provisional || label === null) return [];
    return [{ id: task.id, indicator: indicator.name, target: indicator.target, actual: indicator.actual, label }];
  }),
);

const bandOf = (target: number, actual: number, rateDigits: number | null) => {
  const rate = achievementRate(target, actual);
  if (!rate.ok) throw new Error(rate.reason);
  return achievementBand(rate.percent, { ...RULE_SET_2023.rubric.achievement, rateDigits });
};

describe("the published 2023 report", () => {
  it("has 25 indicators whose band can be recomputed", () => {
    expect(recomputable).toHaveLength(25);
  });

  it.each(recomputable)("gives $id $indicator the published band, or says that rounding decides it", (row) => {
    const exact = bandOf(row.target, row.actual, null);
    const rounded = bandOf(row.target, row.actual, 0);
    expect(rounded.label).toBe(row.label);
    expect(exact.decidedByRounding).toBe(row.id === DECIDED_BY_ROUNDING);
    if (row.id === DECIDED_BY_ROUNDING) expect(exact.label).toBe("보통");
    else expect(exact.label).toBe(row.label);
  });

  it("prints targets and actuals that are read as the numbers they stand for", () => {
    for (const { target, actual, targetRaw, actualRaw } of tasks.flatMap((task) => task.indicators)) {
      if (target !== null && targetRaw !== null) expect(readNumber(targetRaw)).toMatchObject({ value: target });
      if (target !== null && actual !== null && actualRaw !== null) {
        expect(readNumber(actualRaw)).toMatchObject({ value: actual });
      }
    }
  });

  it("has a distribution that the rules permit, and one task more in grade 1 would break it", () => {
    expect(checkDistribution(published.distribution.counts, RULE_SET_2023).ok).toBe(true);
    expect(checkDistribution([3, 8, 7, 14, 7, 5, 2], RULE_SET_2023)).toMatchObject({
      ok: false,
      breaches: [{ grade: 1, actual: 3, most: 2, locked: true }],
    });
  });
});
