import { contextOf } from "../../../../test/fixtures/contextOf";
import { lowerIsBetter } from "./lowerIsBetter";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "달성률", "전년도 실적", "총점"];

const find = (indicator: string, target: unknown, actual: unknown, rate: unknown, lastYear: unknown = "") =>
  lowerIsBetter(contextOf([HEAD, ["A-1", "과제", indicator, target, actual, rate, lastYear, 90]]));

describe("lowerIsBetter", () => {
  it("notes which formula the rate of an indicator of which less is better follows from", () => {
    expect(find("안전사고 발생건수", 50, 40, 125)).toMatchObject([
      { check: "lower-is-better", severity: "note", address: "F2", details: { named: 1, formula: "inverse" } },
    ]);
    // 2 − 40/50 = 120 %; (60−40) ÷ (60−50) = 200 %; 40/50 = 80 %
    expect(find("안전사고 발생건수", 50, 40, "120%")).toMatchObject([{ details: { formula: "mirror" } }]);
    expect(find("안전사고 발생건수", 50, 40, 200, 60)).toMatchObject([{ details: { formula: "reduction" } }]);
    expect(find("안전사고 발생건수", 50, 40, 80)).toMatchObject([{ address: "D2", details: { formula: "higher" } }]);
    expect(find("안전사고 발생건수", 50, 40, "")).toMatchObject([{ address: "D2", details: { formula: "" } }]);
  });

  it("notes a rate that follows from such a formula only, whatever the indicator is called", () => {
    expect(find("서비스 수준", 50, 40, 120)).toMatchObject([{ details: { named: 0, formula: "mirror", usual: 80 } }]);
  });

  it("is silent on the usual rate, on a rate of reduction, on a wrong rate, and where there are no figures", () => {
    expect([
      find("만족도", 50, 40, 80),
      find("사고 감소율(%)", 50, 40, 80),
      find("만족도", 50, 40, 97),
      find("안전사고 발생건수", "-", "-", 100),
      // 50/50 is 100 % by every formula.
      find("만족도", 50, 50, 100),
    ]).toEqual([[], [], [], [], []]);
  });
});
