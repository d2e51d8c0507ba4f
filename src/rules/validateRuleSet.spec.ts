import {
  ADJUSTMENT_MEANINGS,
  BOTTOM_GRADES,
  LIMIT_FILLS,
  QUOTA_BASES,
  ROUNDINGS,
  STRATA,
  TIE_EXPANSIONS,
  TIES,
} from "./quota";
import { COMMITTEE_METHODS } from "./committee";
import { CORRECTION_METHODS } from "./correction";
import { GRADE_FORMATS } from "./gradeText";
import { POINTS_WITHIN, SEVERAL_INDICATORS } from "./rubric";
import type { RuleSet } from "./ruleSet";
import { RULE_SET_2023 } from "./sets/ruleSet2023";
import { SHIPPED_RULE_SETS } from "./sets/shippedRuleSets";
import { UNIVERSITY } from "./sets/university";
import { validateRuleSet } from "./validateRuleSet";

/** A rule set with one value changed, by its path: `quota.lines[1]`. */
function changed(path: string, value: unknown, ruleSet: RuleSet = RULE_SET_2023): unknown {
  const copy = structuredClone(ruleSet) as unknown;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}

describe("validateRuleSet", () => {
  it.each(SHIPPED_RULE_SETS.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "finds nothing wrong with the shipped set %s",
    (_, ruleSet) => {
      expect(validateRuleSet(ruleSet)).toEqual([]);
    },
  );

  it("names the place of an unknown value, and the values that are allowed", () => {
    expect(validateRuleSet(changed("allocation.rounding", "up"))).toEqual([
      { path: "allocation.rounding", code: "unknown-value", allowed: "down, half-down, half-up, largest-remainder" },
    ]);
  });

  it.each([
    ["allocation.rounding", ROUNDINGS],
    ["allocation.bottomGrade", BOTTOM_GRADES],
    ["allocation.ties", TIES],
    ["allocation.tieExpansion", TIE_EXPANSIONS],
    ["allocation.strata", STRATA],
    ["allocation.adjustment.meaning", ADJUSTMENT_MEANINGS],
    ["gradeFormat", GRADE_FORMATS],
    ["correction.method", CORRECTION_METHODS],
    ["committee.method", COMMITTEE_METHODS],
    ["rubric.achievement.pointsWithin", POINTS_WITHIN],
    ["rubric.achievement.severalIndicators", SEVERAL_INDICATORS],
  ])("accepts every named value of %s, and names them all when it refuses one", (path, values) => {
    for (const value of values) expect(validateRuleSet(changed(path, value))).toEqual([]);
    expect(validateRuleSet(changed(path, "no such value"))).toEqual([
      { path, code: "unknown-value", allowed: values.join(", ") },
    ]);
  });

  it("accepts a quota in each of its forms, and names the forms when it refuses one", () => {
    const quotas = {
      lines: { basis: "lines", lines: [1, 2, 3, 4, 5, 6] },
      shares: { basis: "shares", shares: [33.3, 33.3, 33.4, 0, 0, 0, 0] },
      counts: { basis: "counts", counts: [2, 9, 5, null, 7, 8, 2] },
      scores: { basis: "scores", scores: [95, 90, 85, 80, 70, 60] },
      limits: { basis: "limits", limits: [{ from: 6, to: 7, atLeast: 10, atMost: null }], fill: LIMIT_FILLS[1] },
    };
    expect(Object.keys(quotas)).toEqual([...QUOTA_BASES]);
    for (const quota of Object.values(quotas)) expect(validateRuleSet(changed("quota", quota))).toEqual([]);
    expect(validateRuleSet(changed("quota", { basis: "percentiles" }))).toEqual([
      { path: "quota.basis", code: "unknown-value", allowed: "lines, shares, counts, scores, limits" },
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

  it.each([
    ["lines that do not rise", "quota.lines[1]", 5, "quota.lines[1]", "not-rising"],
    ["a line too few", "quota.lines", [5, 25], "quota.lines", "wrong-length"],
    [
      "shares that do not make 100",
      "quota",
      { basis: "shares", shares: [20, 20, 20, 20, 10, 5, 4] },
      "quota.shares",
      "not-hundred",
    ],
    ["counts without a rest", "quota", { basis: "counts", counts: [1, 1, 1, 1, 1, 1, 1] }, "quota.counts", "one-null"],
    [
      "scores that do not fall",
      "quota",
      { basis: "scores", scores: [9, 8, 7, 7, 5, 4] },
      "quota.scores[3]",
      "not-falling",
    ],
    ["two grades of one name", "grades[1].label", "매우우수", "grades[1].label", "repeated"],
    [
      "bands whose floors do not fall",
      "rubric.achievement.bands[1].from",
      160,
      "rubric.achievement.bands[1].from",
      "not-falling",
    ],
    [
      "a worst band with a floor",
      "rubric.achievement.bands[4].from",
      10,
      "rubric.achievement.bands[4].from",
      "last-has-line",
    ],
    [
      "points that run backwards",
      "rubric.items[0].bands[0].points.to",
      38,
      "rubric.items[0].bands[0].points.to",
      "not-rising",
    ],
    [
      "points beyond the item's",
      "rubric.items[1].bands[0].points.to",
      31,
      "rubric.items[1].bands[0].points.to",
      "out-of-range",
    ],
    ["an item that is there twice", "rubric.items[5].id", "effect", "rubric.items[5].id", "repeated"],
    [
      "full points within a band",
      "rubric.achievement.fullPointsAt",
      150,
      "rubric.achievement.fullPointsAt",
      "out-of-range",
    ],
    [
      "a penalty from a grade that is not there",
      "rubric.bonusPenalty.penaltyFromGrade",
      8,
      "rubric.bonusPenalty.penaltyFromGrade",
      "out-of-range",
    ],
    ["bounds the wrong way round", "correction.clamp", { from: 80, to: 20 }, "correction.clamp.to", "not-rising"],
    [
      "a merge that skips a grade",
      "unearned",
      [{ grade: 7, mergeInto: 5, from: null, below: null }],
      "unearned[0].mergeInto",
      "not-neighbour",
    ],
    [
      "small groups that do not rise",
      "smallGroups",
      [
        { below: 9, quota: null },
        { below: 5, quota: null },
      ],
      "smallGroups[1].below",
      "not-rising",
    ],
    [
      "a small group's quota that does not fit",
      "smallGroups",
      [{ below: 9, quota: { basis: "lines", lines: [50] } }],
      "smallGroups[0].quota.lines",
      "wrong-length",
    ],
  ])("refuses %s at its place", (_, path, value, at, code) => {
    expect(validateRuleSet(changed(path, value))).toMatchObject([{ path: at, code }]);
  });

  it("refuses limits that say nothing, contradict themselves or span grades in the middle", () => {
    const limit = (value: unknown) => validateRuleSet(changed("quota.limits[0]", value, UNIVERSITY));
    expect(limit({ from: 1, to: 1, atLeast: null, atMost: null })).toMatchObject([{ code: "no-limit" }]);
    expect(limit({ from: 1, to: 1, atLeast: 40, atMost: 35 })).toMatchObject([{ code: "not-rising" }]);
    expect(limit({ from: 3, to: 2, atLeast: null, atMost: 35 })).toMatchObject([{ code: "not-a-span" }]);
    expect(limit({ from: 1, to: 4, atLeast: null, atMost: 35 })).toMatchObject([{ code: "out-of-range" }]);
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
