import { contextOf } from "../../../../test/fixtures/contextOf";
import { RULE_SET_2023 } from "../../../rules/sets/ruleSet2023";
import { bandMismatch } from "./bandMismatch";
import { indicatorsCombined } from "./indicatorsCombined";
import { rateMismatch } from "./rateMismatch";

const HEAD = ["과제번호", "관리과제명", "성과지표", "가중치", "목표치", "실적치", "달성률", "달성도", "총점"];
const { rubric } = RULE_SET_2023;
const WEIGHING = {
  ...RULE_SET_2023,
  rubric: { ...rubric, achievement: { ...rubric.achievement, severalIndicators: "weighted-rate" as const } },
};

/** Two indicators of 110 % and 140 %: 125 % by the plain mean, 119 % weighted 70 to 30. */
const sheet = (
  rates: [unknown, unknown],
  band: string,
  weights: [unknown, unknown] = ["", ""],
  ruleSet = RULE_SET_2023,
) =>
  contextOf(
    [
      HEAD,
      ["A-1", "과제", "지표 1", weights[0], 100, 110, rates[0], band, 90],
      ["", "", "지표 2", weights[1], 50, 70, rates[1], "", ""],
    ],
    ruleSet,
  );
const find = (...args: Parameters<typeof sheet>) => indicatorsCombined(sheet(...args));

describe("indicatorsCombined", () => {
  it("is silent where one rate or one band follows from the plain mean", () => {
    expect(find([125, ""], "보통")).toEqual([]);
    expect(find([110, 140], "보통")).toEqual([]);
    expect(find(["", ""], "")).toEqual([]);
  });

  it("tells which combination a rate of several indicators follows from instead, and no other check tells it again", () => {
    expect(find([140, ""], "다소높음")).toEqual([
      {
        check: "indicators-combined",
        severity: "warning",
        address: "G2",
        task: "A-1 과제",
        expected: 125,
        actual: 140,
        details: { combination: "max", rate: 125, count: 2 },
      },
    ]);
    expect(find([110, ""], "보통")).toMatchObject([{ details: { combination: "min" } }]);
    expect(rateMismatch(sheet([140, ""], "다소높음"))).toEqual([]);
    expect(bandMismatch(sheet([140, ""], "다소높음"))).toEqual([]);
  });

  it("tells it of a band beside the rates of each indicator", () => {
    const context = sheet([110, 140], "다소높음");
    expect(indicatorsCombined(context)).toMatchObject([
      { address: "H2", expected: "보통", actual: "다소높음", details: { combination: "max", rate: 125 } },
    ]);
    expect(bandMismatch(context)).toEqual([]);
  });

  it("leaves a rate or a band that no combination gives to the checks of rates and bands", () => {
    expect(find([131, ""], "보통")).toEqual([]);
    expect(find([110, 140], "낮음")).toEqual([]);
    expect(bandMismatch(sheet([110, 140], "낮음"))).toHaveLength(1);
  });

  it("only notes the weights that a sheet gives where the rules say the plain mean, and the other way round", () => {
    expect(find([119, ""], "보통", [70, 30])).toMatchObject([
      { severity: "note", details: { combination: "weighted" } },
    ]);
    expect(find([119, ""], "보통", [70, 30], WEIGHING)).toEqual([]);
    expect(find([125, ""], "보통", [70, 30], WEIGHING)).toMatchObject([
      { severity: "warning", expected: 119, details: { combination: "mean" } },
    ]);
    expect(find([125, ""], "보통", ["", ""], WEIGHING)).toEqual([]);
  });

  it("accepts the mean of rates that were rounded before", () => {
    // 13.5/13.3 = 101.50 → 102, 18.1/17.2 = 105.23 → 105: 103.5; exactly (101.504 + 105.233) / 2 = 103.37
    const rows = [
      ["A-1", "과제", "지표 1", "", 13.3, 13.5, 103.5, "", 90],
      ["", "", "지표 2", "", 17.2, 18.1, "", "", ""],
    ];
    expect(indicatorsCombined(contextOf([HEAD, ...rows]))).toEqual([]);
    expect(rateMismatch(contextOf([HEAD, ...rows]))).toEqual([]);
  });

  it("combines an indicator of which less is better by its own formula", () => {
    // 110 % and 50/40 = 125 %: 117.5 %
    const rows = [
      ["A-1", "과제", "만족도", "", 100, 110, 117.5, "", 90],
      ["", "", "사고 건수", "", 50, 40, "", "", ""],
    ];
    expect(indicatorsCombined(contextOf([HEAD, ...rows]))).toEqual([]);
    expect(rateMismatch(contextOf([HEAD, ...rows]))).toEqual([]);
  });
});
