import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { lowerRank } from "./lowerRank";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const omitted = null as unknown as unknown[][];

describe("LOWERRANK", () => {
  it("gives ties the lower rank and leaves text empty", () => {
    expect(lowerRank(column(90, "소계", 90, 70), omitted, omitted, {})).toEqual(column(2, "", 2, 3));
  });

  it("keeps the shape of a row", () => {
    expect(lowerRank([[70, 90]], omitted, omitted, {})).toEqual([[2, 1]]);
  });

  it("ranks each group by itself", () => {
    expect(lowerRank(column(90, 80, 70), column("가", "나", "가"), omitted, {})).toEqual(column(1, 1, 2));
  });

  it("compares scores at the digits of the rules, and keeps to the lower rank whatever they say of ties", async () => {
    const allocation = { ...RULE_SET_2023.allocation, scoreDigits: 0, ties: "upper" };
    const rules = [[JSON.stringify({ ...RULE_SET_2023, allocation })]];
    expect(await lowerRank(column(90.4, 90.1, 70), omitted, rules, {})).toEqual(column(2, 2, 3));
  });
});
