import type { AdjustmentMeaning } from "../../rules/quota";
import { PERFORMANCE_PAY } from "../../rules/sets/performancePay";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { checkDistribution } from "./checkDistribution";

const reading = (meaning: AdjustmentMeaning) => ({
  ...RULE_SET_2023,
  allocation: { ...RULE_SET_2023.allocation, adjustment: { meaning, within: 5 } },
});

describe("checkDistribution", () => {
  it("accepts the published 2 9 7 14 7 5 2", () => {
    expect(checkDistribution([2, 9, 7, 14, 7, 5, 2], RULE_SET_2023).ok).toBe(true);
  });

  it("refuses 3 8 7 14 7 5 2 because grade 1 keeps its line", () => {
    expect(checkDistribution([3, 8, 7, 14, 7, 5, 2], RULE_SET_2023)).toMatchObject({
      ok: false,
      breaches: [{ grade: 1, actual: 3, least: 2, most: 2, locked: true, compares: "cumulative" }],
    });
  });

  it("refuses a seventh grade beyond its line, and a line moved by more than five points", () => {
    expect(checkDistribution([2, 9, 7, 14, 7, 4, 3], RULE_SET_2023)).toMatchObject({
      breaches: [{ grade: 6, actual: 43, least: 44, most: 44 }],
    });
    expect(checkDistribution([2, 12, 4, 14, 7, 5, 2], RULE_SET_2023)).toMatchObject({
      breaches: [{ grade: 2, actual: 14, least: 9, most: 13 }],
    });
  });

  it("accepts no distribution of fewer tasks than a quota of counts gives away", () => {
    const rules = { ...PERFORMANCE_PAY, quota: { basis: "counts", counts: [1, 3, null, 2] } } as const;
    expect(checkDistribution([1, 3, 0, 1], rules)).toMatchObject({
      ok: false,
      breaches: [{ grade: 4, compares: "own", actual: 1, least: 2, most: 2 }],
    });
    expect(checkDistribution([1, 3, 0, 2], rules).ok).toBe(true);
  });

  it("refuses the published distribution under `share`, where grade 3 may hold 6 at most", () => {
    expect(checkDistribution([2, 9, 7, 14, 7, 5, 2], reading("share"))).toMatchObject({
      ok: false,
      breaches: [{ grade: 3, actual: 7, most: 6 }],
    });
  });

  it("accepts a grade that a tie leaves short, when told where ties end", () => {
    const counts = [0, 11, 7, 14, 7, 5, 2];
    expect(checkDistribution(counts, RULE_SET_2023).ok).toBe(false);
    const reachable = new Set([
      0,
      ...Array.from({ length: 46 }, (_, index) => index + 1).filter((place) => place >= 3),
    ]);
    expect(checkDistribution(counts, RULE_SET_2023, reachable).ok).toBe(true);
  });

  it.each([[[1, 2]], [[2, 9, 7, 14, 7, 5, -2]], [[2.5, 9, 7, 14, 7, 5, 2]]])("refuses %p as counts", (counts) => {
    expect(() => checkDistribution(counts, RULE_SET_2023)).toThrow(RangeError);
  });
});
