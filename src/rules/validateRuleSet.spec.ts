import { RULE_SET_2023 } from "./ruleSet2023";
import { validateRuleSet } from "./validateRuleSet";

/** The 2023 rules with one value changed, by its path: `grades[1].line`. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(RULE_SET_2023) as unknown;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}

describe("validateRuleSet", () => {
  it("finds nothing wrong with the 2023 rules", () => {
    expect(validateRuleSet(RULE_SET_2023)).toEqual([]);
  });

  it("names the place of an unknown value, and the values that are allowed", () => {
    expect(validateRuleSet(changed("allocation.rounding", "up"))).toEqual([
      { path: "allocation.rounding", code: "unknown-value", allowed: "down, half-down, half-up, largest-remainder" },
    ]);
  });

  it("refuses a misspelt parameter instead of falling back to a default", () => {
    const { ties, ...others } = RULE_SET_2023.allocation;
    const problems = validateRuleSet(changed("allocation", { ...others, tie: ties }));
    expect(problems).toMatchObject([
      { path: "allocation.tie", code: "unknown-name" },
      { path: "allocation.ties", code: "missing" },
    ]);
  });

  it("refuses lines that do not rise, and a bottom grade with a line", () => {
    expect(validateRuleSet(changed("grades[1].line", 5))).toEqual([{ path: "grades[1].line", code: "not-rising" }]);
    expect(validateRuleSet(changed("grades[6].line", 100))).toMatchObject([
      { path: "grades[6].line", code: "last-has-line" },
    ]);
    expect(validateRuleSet(changed("grades[3].line", null))).toMatchObject([
      { path: "grades[3].line", code: "not-number" },
    ]);
  });

  it("refuses bands whose floors do not fall and points that run backwards", () => {
    expect(validateRuleSet(changed("achievement.bands[1].from", 160))).toMatchObject([
      { path: "achievement.bands[1].from", code: "not-falling" },
    ]);
    expect(validateRuleSet(changed("achievement.bands[0].points.to", 38))).toMatchObject([
      { path: "achievement.bands[0].points.to", code: "not-rising" },
    ]);
  });

  it("lists every problem, not the first alone", () => {
    const allocation = { ...RULE_SET_2023.allocation, scoreDigits: 2.5 };
    const problems = validateRuleSet({ ...RULE_SET_2023, id: 7, allocation });
    expect(problems.map((problem) => problem.path)).toEqual(["id", "allocation.scoreDigits"]);
  });

  it.each([null, 3, "2023", []])("refuses %p as a whole", (value) => {
    expect(validateRuleSet(value)).toEqual([{ path: "", code: "not-object" }]);
  });
});
