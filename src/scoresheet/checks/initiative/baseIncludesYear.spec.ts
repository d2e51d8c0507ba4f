import { contextOf } from "../../../../test/fixtures/contextOf";
import { baseIncludesYear } from "./baseIncludesYear";

const HEAD = ["과제번호", "관리과제명", "’20 실적", "’21 실적", "’22 실적", "목표치", "실적치", "3년 평균", "총점"];

/** Actuals of 90, 100 and 110 before, and 130 in the evaluated year. */
const find = (mean: unknown, title = "2023년도 자체평가") =>
  baseIncludesYear(contextOf([[title], HEAD, ["A-1", "과제", 90, 100, 110, 120, 130, mean, 85]]));

describe("baseIncludesYear", () => {
  it("finds the evaluated year's actual in the mean's formula", () => {
    // (100+110+130)/3 = 113.3
    expect(find(["=AVERAGE(D3,E3,G3)", 340 / 3])).toEqual([
      {
        check: "base-includes-year",
        severity: "warning",
        address: "H3",
        task: "A-1 과제",
        details: { cause: "formula", column: "G" },
      },
    ]);
  });

  it("finds it in the mean's value: (100+110+130)/3 = 113.3, (90+100+110+130)/4 = 107.5", () => {
    expect(find(113.3)).toMatchObject([{ address: "H3", details: { cause: "value", column: "G" } }]);
    expect(find(107.5)).toMatchObject([{ details: { cause: "value" } }]);
  });

  it("is silent on the mean of the past years, by formula and by value, and on any other number", () => {
    expect([find(["=AVERAGE(C3:E3)", 100]), find(100), find(101), find("-"), find("")]).toEqual([[], [], [], [], []]);
  });

  it("does not guess from values where the sheet names no year", () => {
    expect(find(113.3, "자체평가")).toEqual([]);
  });

  it("finds the evaluated year among the columns of the past where there is no mean", () => {
    const years = (...heads: string[]) =>
      baseIncludesYear(
        contextOf([
          ["2023년도 자체평가"],
          ["과제번호", "관리과제명", "최근 3년 실적", "", "", "성과지표", "", "총점"],
          ["", "", ...heads, "목표치", "실적치", ""],
          ["A-1", "과제", 90, 100, 110, 120, 110, 85],
        ]),
      );
    expect(years("2021년", "2022년", "2023년")).toEqual([
      { check: "base-includes-year", severity: "warning", address: "E3", details: { cause: "column", column: "E" } },
    ]);
    expect(years("2020년", "2021년", "2022년")).toEqual([]);
  });
});
