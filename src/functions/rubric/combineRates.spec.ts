import type { RuleSet } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { CellError } from "../arguments/cellError";
import { combineRatesInCells } from "./combineRates";

const none = null as unknown as unknown[][];
const under = (changes: Partial<typeof RULE_SET_2023.rubric.achievement>): unknown[][] => {
  const { rubric } = RULE_SET_2023;
  const rules: RuleSet = {
    ...RULE_SET_2023,
    rubric: { ...rubric, achievement: { ...rubric.achievement, ...changes } },
  };
  return [[JSON.stringify(rules)]];
};

describe("COMBINERATES", () => {
  it("takes the report's plain mean: (110+115)/2 is 112.5", () => {
    expect(combineRatesInCells([[1.1, 1.15]], none, none, {})).toEqual([[1.125]]);
  });

  it("counts no rate of several for more than the cap, and leaves a lone one as it is", async () => {
    const rates = [
      [2.4, 0.9],
      [2.4, ""],
    ];
    // (150 + 90) / 2 = 120.
    expect(await combineRatesInCells(rates, none, under({ rateCap: 150 }), {})).toEqual([[1.2], [2.4]]);
  });

  it("asks for weights where the rules take a weighted mean of several", async () => {
    const rules = under({ severalIndicators: "weighted-rate" });
    const [[missing], [lone]] = (await combineRatesInCells(
      [
        [1, 2],
        [1, ""],
      ],
      none,
      rules,
      {},
    )) as [[CellError], [number]];
    expect(missing.message).toContain("가중치");
    expect(lone).toBe(1);
    expect(await combineRatesInCells([[1, 2]], [[1, 3]], rules, {})).toEqual([[1.75]]);
  });

  it("refuses weights of another width", () => {
    expect(() => combineRatesInCells([[1, 2]], [[1, 2, 3]], none, {})).toThrow(CellError);
  });
});
