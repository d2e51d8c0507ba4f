import { readRuleSet } from "./readRuleSet";
import { RULE_SET_2023 } from "./sets/ruleSet2023";

describe("readRuleSet", () => {
  it("reads a shipped set by its id", () => {
    expect(readRuleSet(" 2023 ")).toEqual({ ok: true, ruleSet: RULE_SET_2023 });
  });

  it("reads the JSON of a set", () => {
    expect(readRuleSet(JSON.stringify(RULE_SET_2023))).toEqual({ ok: true, ruleSet: RULE_SET_2023 });
  });

  it("says what is wrong with everything else", () => {
    const known = ["2023", "civil-service", "performance-pay", "university", "stanine"];
    expect(readRuleSet("1999")).toEqual({ ok: false, reason: "unknown-id", known });
    expect(readRuleSet("{")).toEqual({ ok: false, reason: "not-json" });
    expect(readRuleSet("{}")).toMatchObject({ ok: false, reason: "invalid" });
  });
});
