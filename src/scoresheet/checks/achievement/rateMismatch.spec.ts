import { contextOf } from "../../../../test/fixtures/contextOf";
import { rateMismatch } from "./rateMismatch";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "달성률", "총점"];

/** What is found of one task with one indicator. */
const find = (target: unknown, actual: unknown, rate: unknown, indicator = "만족도(점)") =>
  rateMismatch(contextOf([HEAD, ["A-1", "과제", indicator, target, actual, rate, 90]]));

describe("rateMismatch", () => {
  it.each([
    [50, 62.3, 125],
    ["14.7억", "14.8억", "101%"],
    [105, 121.7, 115.9],
    ["1,130", "1,523", 134.8],
    [92, 94, 94 / 92],
    [92, 94, (94 / 92) * 100],
    [92, 94, 1.02],
    ["10만명", "98,000명", 98],
    ["10만명", 11.5, 115],
    // 100.5 % exactly is rounded half-up.
    [200, 201, 101],
  ])("is silent where %p → %p is printed as %p, rounded half-up", (target, actual, rate) => {
    expect(find(target, actual, rate)).toEqual([]);
  });

  it("notes a rate that was rounded up: 94/92 = 102.17 printed 103", () => {
    expect(find(92, 94, 103)).toEqual([
      {
        check: "rate-mismatch",
        severity: "note",
        address: "F2",
        task: "A-1 과제",
        expected: 102,
        actual: 103,
        details: { cause: "rounded-up", exact: 102.17 },
      },
    ]);
  });

  it("notes a rate that was cut off: 13.5/13.3 = 101.50 printed 101", () => {
    expect(find(13.3, 13.5, 101)).toMatchObject([
      { severity: "note", expected: 102, actual: 101, details: { cause: "cut-off", exact: 101.5 } },
    ]);
  });

  it("does not call 101 a rounding of 100 exactly", () => {
    expect(find(50, 50, 101)).toMatchObject([{ severity: "warning", expected: 100, actual: 101 }]);
  });

  it("warns of 69.5/65 = 106.9 printed 110, which nothing explains", () => {
    const [finding] = find("65%", "69.5%", "110%");
    expect(finding).toMatchObject({ severity: "warning", expected: 106.9, actual: 110 });
    expect(finding?.details).not.toHaveProperty("cause");
  });

  it("warns of 22,644/18,696 = 121.1 printed 119.4, which a target of 18,966 would explain", () => {
    expect(find("18,696", "22,644(잠정치)", 119.4)).toMatchObject([
      {
        severity: "warning",
        expected: 121.1,
        actual: 119.4,
        details: { cause: "transposed-digits", where: "target", value: 18966 },
      },
    ]);
  });

  it("tells target ÷ actual, digits that changed places, a ratio among percentages, and a rounded actual", () => {
    // 50/40 = 125 %
    expect(find(50, 40, 125)).toMatchObject([{ severity: "warning", expected: 80, details: { cause: "swapped" } }]);
    // 62.3/50 = 124.6 %, printed 142.6
    expect(find(50, 62.3, 142.6)).toMatchObject([
      { details: { cause: "transposed-digits", where: "rate", value: 124.6 } },
    ]);
    // 1.25 with a sign says 1.25 %
    expect(find(50, 62.5, "1.25%")).toMatchObject([{ expected: 125, actual: 1.25, details: { cause: "ratio" } }]);
    // 62.48/40 = 156.2 %; 62.5/40 = 156.25 %
    expect(find(40, 62.48, 156.25)).toMatchObject([
      { severity: "warning", details: { cause: "rounded-actual", value: 62.5 } },
    ]);
  });

  it("lets target ÷ actual pass where the name says that less is better, and 2 − actual ÷ target anywhere", () => {
    expect(find(50, 40, 125, "안전사고 발생건수")).toEqual([]);
    expect(find(50, 40, 120)).toEqual([]);
  });

  it("holds one rate of several indicators to the mean of theirs", () => {
    // 84.7/77 = 110 %, 11.5/10 = 115 %: 112.5 %
    const merged = (rate: unknown) =>
      rateMismatch(
        contextOf([HEAD, ["A-1", "과제", "지표 1", 77, 84.7, rate, 90], ["", "", "지표 2", 10, 11.5, "", ""]]),
      );
    expect(merged(112.5)).toEqual([]);
    expect(merged(112)).toMatchObject([{ severity: "note", details: { cause: "cut-off" } }]);
    expect(merged(119)).toMatchObject([{ severity: "warning", expected: 112.5 }]);
  });

  it("accepts the mean that is repeated beside each indicator", () => {
    const rows = [
      ["A-1", "과제", "지표 1", 77, 84.7, 112.5, 90],
      ["", "", "지표 2", 10, 11.5, 112.5, ""],
    ];
    expect(rateMismatch(contextOf([HEAD, ...rows]))).toEqual([]);
  });

  it("takes a rate above a pending one for its own indicator's alone", () => {
    const rows = [
      ["A-1", "과제", "지표 1", 77, 84.7, 110, 90],
      ["", "", "지표 2", 10, 11.5, "-", ""],
    ];
    expect(rateMismatch(contextOf([HEAD, ...rows]))).toEqual([]);
  });

  it("has nothing to say without a target, an actual, or a rate that is one", () => {
    expect([
      find("-", 108, 154),
      find(10.7, "집계중", 100),
      find(10, 12, "100%초과"),
      find(10, 12, ""),
      find(0, 5, 100),
    ]).toEqual([[], [], [], [], []]);
  });
});
