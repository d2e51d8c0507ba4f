import { contextOf } from "../../../../test/fixtures/contextOf";
import { bandUnfounded } from "./bandUnfounded";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "달성률", "달성도", "달성도 점수", "총점"];
const FOUNDED = ["A-1", "과제 1", "지표", 50, 60, 120, "보통", 35, 90];

const find = (...row: unknown[]) => bandUnfounded(contextOf([HEAD, FOUNDED, ["A-2", "과제 2", ...row, 80]]));

describe("bandUnfounded", () => {
  it("finds a band, and points without a band, that no figure stands behind", () => {
    expect(find("지표", "-", "-", "-", "높음", 40)).toEqual([
      { check: "band-unfounded", severity: "warning", address: "G3", task: "A-2 과제 2" },
    ]);
    expect(find("지표", "", "", "", "", 40)).toMatchObject([{ address: "H3" }]);
    expect(find("지표", 50, "", "", "높음", 40)).toHaveLength(1);
  });

  it("is satisfied with a rate, with target and actual, with words in their place, and with a pending actual", () => {
    expect([
      find("지표", "-", "-", 162.3, "높음", 40),
      find("지표", "-", "-", "100%초과", "보통", 35),
      find("지표", 50, 60, "", "보통", 35),
      find("대책 발표", "’23.9월 발표", "’23.8월 발표", "", "보통", 35),
      find("지표", 10.7, "집계중", "집계중", "다소낮음", 32),
    ]).toEqual([[], [], [], [], []]);
  });

  it("is silent without a band and points, on a qualitative indicator, and on an error value", () => {
    expect([
      find("지표", "", "", "", "-", ""),
      find("지표", "", "", "", "", 0),
      find("대책의 충실성(정성)", "", "", "", "높음", 40),
      find("지표", "", "", "", "#N/A", ""),
    ]).toEqual([[], [], [], []]);
  });

  it("is satisfied where one of several indicators has figures", () => {
    const rows = [
      ["A-2", "과제 2", "지표 1", "-", "-", 108.9, "보통", 35, 80],
      ["", "", "지표 2", "-", 93.3, "-", "-", "", ""],
    ];
    expect(bandUnfounded(contextOf([HEAD, FOUNDED, ...rows]))).toEqual([]);
  });

  describe("of a sheet without any figures", () => {
    const rows = (head: string, values: readonly unknown[]) =>
      contextOf([
        ["과제번호", "관리과제명", head, "정책효과", "총점"],
        ...values.map((value, index) => [`A-${index}`, "과제", value, 25, 90]),
      ]);

    it("notes once that its bands cannot be checked there", () => {
      expect(bandUnfounded(rows("달성도", ["보통", "높음", "보통"]))).toEqual([
        { check: "band-unfounded", severity: "note", address: "", details: { count: 3 } },
      ]);
    });

    it("is silent on one that only sums up points", () => {
      expect(bandUnfounded(rows("달성도 점수", [35, 36, 40]))).toEqual([]);
    });
  });
});
