import { contextOf } from "../../../../test/fixtures/contextOf";
import { initiativeMismatch } from "./initiativeMismatch";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "3년 평균", "적극성 비율", "적극성", "총점"];

const find = (target: unknown, mean: unknown, rate: unknown, label: unknown, indicator = "만족도(점)") =>
  initiativeMismatch(contextOf([HEAD, ["A-1", "과제", indicator, target, "", mean, rate, label, 90]]));

describe("initiativeMismatch", () => {
  it("finds a label that does not follow: 54.1 against a mean of 49.1 is 110 %, and 보통", () => {
    expect(find("54.1%", 49.1, 110, "다소 높음")).toEqual([
      {
        check: "initiative-mismatch",
        severity: "warning",
        address: "H2",
        task: "A-1 과제",
        expected: "보통",
        actual: "다소 높음",
        details: { cause: "label", rate: 110.18 },
      },
    ]);
  });

  it("is silent on labels that follow, in either spelling and as a weight", () => {
    // 127/100, 130/100, 99/100
    expect([find(127, 100, "", "보통"), find(130, 100, "", "다소 높음"), find(130, 100, "", "다소우수")]).toEqual([
      [],
      [],
      [],
    ]);
    expect([find(99, 100, "", "다소낮음"), find(99, 100, "", 0.94), find(130, 100, "", "98%")]).toEqual([[], [], []]);
  });

  it("holds a weight to the weight of the band", () => {
    expect(find(99, 100, "", 0.98)).toMatchObject([{ expected: 0.94, actual: 0.98 }]);
  });

  it("accepts either band where rounding the rate or the mean decides", () => {
    // 129.6 rounds to 130; 12.9/9.9 = 130.3, but a mean of 9.94 prints as 9.9 and gives 129.8.
    expect(find(129.6, 100, "", "다소높음")).toEqual([]);
    expect(find(12.9, 9.9, "", "보통")).toEqual([]);
    expect(find(12.9, 9.9, "", "다소높음")).toEqual([]);
  });

  it("believes the printed rate where there is no mean", () => {
    expect(find(92, "", 104, "보통")).toEqual([]);
    expect(find(92, "", 104, "높음")).toMatchObject([{ expected: "보통", details: { cause: "label", rate: 104 } }]);
    expect(find(92, "", 1.04, "보통")).toEqual([]);
  });

  it("is silent on new and qualitative indicators, on labels it cannot read, and where less is better", () => {
    expect([
      find(92, "", "", "높음"),
      find("대책 발표", "-", "-", "높음"),
      find(92, 100, "", "신규"),
      find(92, 100, "", ""),
      find(92, 100, "", "높음", "안전사고 건수"),
    ]).toEqual([[], [], [], [], []]);
  });

  it("does not take last year's actual for the base", () => {
    const head = ["과제번호", "관리과제명", "목표치", "전년도 실적", "적극성", "총점"];
    expect(initiativeMismatch(contextOf([head, ["A-1", "과제", 50, 54.9, "보통", 90]]))).toEqual([]);
  });

  describe("of a printed rate", () => {
    it("finds one that is not target ÷ mean: 1,605 against 1,469 is 109 %, not 120 %", () => {
      expect(find("1,605", 1469, 120, "보통")).toEqual([
        {
          check: "initiative-mismatch",
          severity: "warning",
          address: "G2",
          task: "A-1 과제",
          expected: 109.26,
          actual: 120,
          details: { cause: "rate" },
        },
      ]);
    });

    it("only notes one that was cut off", () => {
      // 40/37.5 = 106.67; with a mean of 37.55 still 106.52
      expect(find(40, 37.5, 106, "보통")).toMatchObject([{ severity: "note", expected: 106.67, actual: 106 }]);
    });

    it("lets pass what the unprinted digits of the mean can give, and how much more than the mean is asked for", () => {
      // 4.5/3.2 = 140.6; a mean of 3.24 gives 138.9, one of 3.16 gives 142.4
      expect(find(4.5, 3.2, 139, "다소높음")).toEqual([]);
      expect(find(4.5, 3.2, 144, "다소높음")).toHaveLength(1);
      const head = HEAD.map((heading) => (heading === "적극성 비율" ? "초과비율" : heading));
      const row = ["A-1", "과제", "만족도", 127, "", 100, 27, "보통", 90];
      expect(initiativeMismatch(contextOf([head, row]))).toEqual([]);
    });

    it("finds the rate alone where the label follows it", () => {
      expect(find("1,605", 1469, 135, "다소높음").map(({ details }) => details?.cause)).toEqual(["rate"]);
    });
  });

  it("takes the mean of several indicators: 127 and 156 make 141.7, and 다소높음", () => {
    const two = (label: string, second: unknown = 6.4) =>
      initiativeMismatch(
        contextOf([
          HEAD,
          ["A-1", "과제", "지표 1", 77, 84.7, 60.6, 127, label, 90],
          ["", "", "지표 2", 10, 11.5, second, second === "" ? "" : 156, "", ""],
        ]),
      );
    expect(two("다소높음")).toEqual([]);
    expect(two("보통")).toMatchObject([{ address: "H2", expected: "다소높음" }]);
    // One of them is new: its ambition is judged, so the label is as well.
    expect(two("높음", "")).toEqual([]);
  });

  it("takes the mean of as many past years as the rules ask for", () => {
    const years = (third: unknown, label: string) =>
      initiativeMismatch(
        contextOf([
          ["2023년 자체평가"],
          ["과제번호", "관리과제명", "’20 실적", "’21 실적", "’22 실적", "목표치", "실적치", "적극성", "총점"],
          ["A-1", "과제", 90, 100, third, 120, 130, label, 90],
        ]),
      );
    // (90+100+110)/3 = 100: 120 %
    expect(years(110, "보통")).toEqual([]);
    expect(years(110, "높음")).toMatchObject([{ expected: "보통", details: { rate: 120 } }]);
    expect(years("-", "높음")).toEqual([]);
  });
});
