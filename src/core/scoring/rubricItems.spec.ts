import { RUBRIC_2023 } from "../../rules/sets/rubric2023";
import { toFraction, toNumber } from "../exact/fraction";
import { bandPoints } from "./bandPoints";
import { bonusPenalty, isPenaltyDue, type BonusPenaltyCase } from "./bonusPenalty";
import { cappedRate, weightedMean } from "./combineIndicators";
import { communicationBand, contributionBand, effectBand } from "./evidenceBands";
import { indicatorScore } from "./indicatorScore";
import { initiativeWeight, judgedInitiative } from "./initiativeWeight";
import { representativenessOfLabel, representativenessOfLinks } from "./representativenessWeight";
import { taskTotal } from "./taskTotal";

describe("several indicators of a task", () => {
  const rates = [110, 115].map(toFraction);

  it("make the plain mean of their rates, as the report takes it", () => {
    expect(toNumber(weightedMean(rates)!)).toBe(112.5);
  });

  it("make a weighted mean, of weights on any scale", () => {
    expect(toNumber(weightedMean(rates, [3, 1])!)).toBe(111.25);
    expect(toNumber(weightedMean(rates, [75, 25])!)).toBe(111.25);
    expect(toNumber(weightedMean(rates, [0, 1])!)).toBe(115);
  });

  it("make nothing of weights below 0, all 0 or too few", () => {
    for (const weights of [[1, -1], [0, 0], [1], [NaN, 1]]) expect(weightedMean(rates, weights)).toBeNull();
    expect(weightedMean([])).toBeNull();
  });

  it("count for no more than the cap", () => {
    expect(toNumber(cappedRate(toFraction(240), 150))).toBe(150);
    expect(toNumber(cappedRate(toFraction(140), 150))).toBe(140);
    expect(toNumber(cappedRate(toFraction(240), null))).toBe(240);
  });
});

describe("initiativeWeight", () => {
  const { initiative } = RUBRIC_2023;

  it("holds the target against the mean of the past three years' actuals", () => {
    // 140 against (100 + 90 + 110)/3 = 100: 140 %.
    const result = initiativeWeight(140, [500, 100, 90, 110], initiative);
    expect(result).toMatchObject({ ok: true, label: "다소높음", weight: 0.98, years: 3 });
    expect(result.ok && result.percent !== null && toNumber(result.percent)).toBe(140);
  });

  it("takes a lower bound into the better band, exactly", () => {
    // 1.3 × 0.7 is 0.9099999999999999 in doubles.
    expect(initiativeWeight(0.91, [0.7], initiative)).toMatchObject({ label: "다소높음", years: 1 });
  });

  it("leaves a year without an actual out, and says how many are left", () => {
    expect(initiativeWeight(100, [null, 100, null], initiative)).toMatchObject({ weight: 0.96, years: 1 });
  });

  it("has no weight for a new indicator or a past of nothing, which are judged", () => {
    expect(initiativeWeight(100, [null, null, null], initiative)).toEqual({ ok: false, reason: "no-past-actuals" });
    expect(initiativeWeight(100, [0, 0, 0], initiative)).toEqual({ ok: false, reason: "past-mean-not-positive" });
    expect(judgedInitiative("낮음", initiative)).toBe(0.92);
  });
});

describe("대표성", () => {
  const { representativeness } = RUBRIC_2023;

  it("has the best band whose links are all there, however they are spelled", () => {
    const links = ["전략 목표", "성과목표", "국정과제", "업무계획", "대책 등"];
    expect(representativenessOfLinks(links, representativeness)).toEqual({ label: "다소높음", weight: 0.98 });
    expect(representativenessOfLinks([...links, "현안대응"], representativeness)).toEqual({ label: "높음", weight: 1 });
  });

  it("is in no band without the two goals that even the worst asks for", () => {
    expect(representativenessOfLinks(["국정과제"], representativeness)).toBeNull();
    expect(representativenessOfLabel("낮음", representativeness)).toBe(0.92);
  });
});

describe("indicatorScore", () => {
  it("is 달성도 × 적극성 × 대표성, exactly", () => {
    expect(toNumber(indicatorScore(toFraction(35), 0.98, 0.98))).toBe(33.614);
  });
});

describe("정책효과", () => {
  const { effect } = RUBRIC_2023;

  it.each([
    ["outside", 2, true, "높음"],
    ["outside", 2, false, "다소높음"],
    ["outside", 1, true, "다소높음"],
    ["own", 3, true, "보통"],
    ["none", 1, false, "다소낮음"],
    ["outside", 0, true, "낮음"],
  ] as const)("survey %s, %p cases, outside evaluation %p: %s", (survey, cases, outsideEvaluation, label) => {
    expect(effectBand({ survey, cases, outsideEvaluation }, effect)).toBe(label);
  });

  it("accepts 18 points in both bands that they belong to", () => {
    expect(bandPoints(RUBRIC_2023, "effect", "다소낮음", 18)).toMatchObject({ ok: true });
    expect(bandPoints(RUBRIC_2023, "effect", "낮음", 18)).toMatchObject({ ok: true });
    expect(bandPoints(RUBRIC_2023, "effect", "낮음", 18.5)).toMatchObject({ ok: false, reason: "out-of-band" });
  });
});

describe("상위 기여도", () => {
  const all = { strategicGoal: true, performanceGoal: true, taskGoal: true };

  it.each([
    [{ ...all, other: "high" }, "높음"],
    [{ ...all, other: "medium" }, "다소높음"],
    [{ ...all, other: "some" }, "보통"],
    [{ ...all, taskGoal: false, other: "high" }, "다소낮음"],
    [{ ...all, strategicGoal: false, other: "high" }, "낮음"],
    [{ ...all, other: "none" }, "낮음"],
  ] as const)("%p is %s", (contribution, label) => {
    expect(contributionBand(contribution, RUBRIC_2023.contribution)).toBe(label);
  });
});

describe("소통노력도", () => {
  const { communication } = RUBRIC_2023;

  it("is 높음 where visits, meetings and information were all done", () => {
    expect(communicationBand([true, true, true], "보통", communication, "높음")).toEqual({ ok: true, label: "높음" });
  });

  it("is otherwise as judged, but not the best, and names what is missing", () => {
    expect(communicationBand([true, true, false], "다소높음", communication, "높음")).toMatchObject({
      label: "다소높음",
    });
    expect(communicationBand([true, false, false], "높음", communication, "높음")).toEqual({
      ok: false,
      reason: "best-not-earned",
      missing: ["간담회", "정책정보 제공"],
    });
    expect(communicationBand([], null, communication, "높음")).toEqual({ ok: false, reason: "not-judged" });
  });
});

describe("the judged items", () => {
  it("take any points up to their most, and have none by a label", () => {
    expect(bandPoints(RUBRIC_2023, "stakeholder", null, 4.5)).toMatchObject({ ok: true });
    expect(bandPoints(RUBRIC_2023, "collaboration", null, 5.5)).toMatchObject({ reason: "out-of-band" });
    expect(bandPoints(RUBRIC_2023, "stakeholder", "높음", "top")).toMatchObject({ reason: "no-scale" });
  });
});

describe("가·감점", () => {
  const facts: BonusPenaltyCase = {
    isCore: false,
    isOutstanding: false,
    lastGrade: null,
    isPoorAtHalfYear: false,
    isImproved: false,
  };
  const rule = RUBRIC_2023.bonusPenalty;

  it("gives a bonus to core tasks with outstanding results only", () => {
    expect(bonusPenalty(3, { ...facts, isCore: true, isOutstanding: true }, rule)).toEqual({ ok: true, points: 3 });
    expect(bonusPenalty(3, { ...facts, isCore: true }, rule)).toMatchObject({ reason: "bonus-not-earned" });
    expect(bonusPenalty(3, { ...facts, isOutstanding: true }, rule)).toMatchObject({ reason: "bonus-not-earned" });
  });

  it("takes points off for grade 6 or worse last year, or a poor half-year, unless improved", () => {
    expect(isPenaltyDue({ ...facts, lastGrade: 5 }, rule)).toBe(false);
    expect(isPenaltyDue({ ...facts, lastGrade: 6 }, rule)).toBe(true);
    expect(isPenaltyDue({ ...facts, isPoorAtHalfYear: true }, rule)).toBe(true);
    expect(isPenaltyDue({ ...facts, lastGrade: 7, isImproved: true }, rule)).toBe(false);
    expect(bonusPenalty(-2, facts, rule)).toMatchObject({ reason: "penalty-not-due" });
    expect(bonusPenalty(-5, { ...facts, lastGrade: 7 }, rule)).toEqual({ ok: true, points: -5 });
  });

  it("goes no further than the most", () => {
    expect(bonusPenalty(5.5, { ...facts, isCore: true, isOutstanding: true }, rule)).toMatchObject({
      reason: "more-than-most",
    });
  });
});

describe("taskTotal", () => {
  it("adds up the items, and bonus or penalty", () => {
    const total = taskTotal([34.56, 28, 9, 8, 4, 4], -2, RUBRIC_2023);
    expect(total.ok && toNumber(total.total)).toBe(85.56);
  });

  it("names the item that has more points than it can", () => {
    expect(taskTotal([34, 31, 9, 8, 4, 4], 0, RUBRIC_2023)).toEqual({
      ok: false,
      reason: "item-out-of-range",
      item: "effect",
      most: 30,
    });
    expect(() => taskTotal([1, 2], 0, RUBRIC_2023)).toThrow(RangeError);
  });
});
