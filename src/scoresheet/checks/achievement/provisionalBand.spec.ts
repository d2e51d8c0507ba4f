import { contextOf } from "../../../../test/fixtures/contextOf";
import { provisionalBand } from "./provisionalBand";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "달성률", "달성도", "총점", "비고"];
const find = (...rows: unknown[][]) => provisionalBand(contextOf([HEAD, ...rows]));

/** A task of one indicator with 38.7 ÷ 27 = 143.3 %. */
const one = (actual: unknown, band: string, remarks = "") =>
  find(["A-1", "과제", "지표", 27, actual, "", band, 90, remarks]);

describe("provisionalBand", () => {
  it("finds a band above 다소낮음 beside a provisional actual", () => {
    expect(one("38.7(잠정치)", "보통")).toEqual([
      {
        check: "provisional-band",
        severity: "warning",
        address: "G2",
        task: "A-1 과제",
        expected: "다소낮음",
        actual: "보통",
        details: { rate: 143.33 },
      },
    ]);
  });

  it("finds it beside an actual that is not there yet, and lets 다소낮음 pass", () => {
    expect(one("집계중", "보통")).toMatchObject([{ check: "provisional-band", actual: "보통" }]);
    expect(one("집계중", "다소낮음")).toEqual([]);
    expect(one("38.7(잠정치)", "낮음")).toEqual([]);
  });

  it("sees the mark in the remarks and in the band itself, unless the remark says that the actual is final", () => {
    expect(one(38.7, "다소높음", "실적 잠정치")).toHaveLength(1);
    expect(one(38.7, "다소높음(잠정치)")).toHaveLength(1);
    expect(one(38.7, "다소높음", "잠정치에서 확정치로 변경")).toEqual([]);
    expect(one(38.7, "다소높음", "잠정치(미확정)")).toHaveLength(1);
    expect(one(38.7, "다소높음")).toEqual([]);
  });

  it("leaves a band that its own rate does not reach to the check of bands", () => {
    expect(find(["A-1", "과제", "지표", 100, "85(잠정치)", "", "보통", 90, ""])).toEqual([]);
  });

  describe("with several indicators", () => {
    const two = (first: [unknown, string, string], second: [unknown, string, string]) =>
      find(
        ["A-1", "과제", "지표 1", 100, first[0], "", first[1], 90, first[2]],
        ["", "", "지표 2", 100, second[0], "", second[1], "", second[2]],
      ).map(({ address }) => address);

    it("holds one band of all of them to any that is provisional", () => {
      expect(two([110, "보통", ""], ["143(잠정치)", "", ""])).toEqual(["G2"]);
      expect(two([110, "보통", "② 잠정치"], [143, "", ""])).toEqual(["G2"]);
      expect(two([110, "보통", ""], [143, "", "실적 잠정치"])).toEqual(["G2"]);
      expect(two([110, "다소낮음", "② 잠정치"], [143, "", ""])).toEqual([]);
    });

    it("takes a remark in an indicator's own row for that indicator's", () => {
      expect(two([110, "보통", "조사 결과"], [143, "다소높음", "실적 잠정치"])).toEqual(["G3"]);
      expect(two([110, "보통", ""], [143, "다소낮음", "실적 잠정치"])).toEqual([]);
    });

    it("lets remarks of all of them pass where one band is as low as a provisional actual's", () => {
      expect(two([110, "보통", "② 잠정치"], [143, "다소낮음", ""])).toEqual([]);
      expect(two([110, "보통", "② 잠정치"], [143, "다소높음", ""])).toEqual(["G2"]);
    });
  });
});
