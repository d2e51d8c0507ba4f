import { contextOf } from "../../../../test/fixtures/contextOf";
import { bandMismatch } from "./bandMismatch";
import { bandRounding } from "./bandRounding";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "달성률", "달성도", "총점"];
const row = (target: unknown, actual: unknown, rate: unknown, band: string, indicator = "지표") =>
  contextOf([HEAD, ["A-1", "과제", indicator, target, actual, rate, band, 90]]);

describe("bandMismatch", () => {
  it("holds a band to the printed rate where there is no target or actual", () => {
    expect(bandMismatch(row("-", "-", "162.3%", "보통"))).toMatchObject([
      { address: "G2", expected: "높음", actual: "보통", details: { rate: 162.3 } },
    ]);
    expect(bandMismatch(row("-", "-", "162.3%", "높음"))).toEqual([]);
    expect(bandMismatch(row("-", "-", 1.623, "높음"))).toEqual([]);
    expect(bandMismatch(row("-", "-", "100%초과", "높음"))).toEqual([]);
  });

  it("accepts the band of an indicator of which less is better by one of its formulas", () => {
    // 50/40 = 125 % is 보통; 40/50 = 80 % would be 낮음.
    expect(bandMismatch(row(50, 40, "", "보통", "사고 건수"))).toEqual([]);
    expect(bandMismatch(row(50, 40, "", "보통"))).toHaveLength(1);
  });
});

describe("bandRounding", () => {
  it("warns of the published 130 of 97.3/75 = 129.73", () => {
    expect(bandRounding(row(75, 97.3, "130%", "다소높음"))).toMatchObject([{ severity: "warning", address: "G2" }]);
  });
});
