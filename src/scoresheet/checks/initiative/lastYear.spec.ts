import { contextOf } from "../../../../test/fixtures/contextOf";
import { targetBelowLastYear } from "./targetBelowLastYear";
import { targetUnchanged } from "./targetUnchanged";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "실적치", "전년도 실적", "총점"];
const sheet = (target: unknown, lastYear: unknown, indicator = "만족도(점)") =>
  contextOf([HEAD, ["A-1", "과제", indicator, target, "", lastYear, 90]]);

describe("targetBelowLastYear", () => {
  const find = (...args: Parameters<typeof sheet>) => targetBelowLastYear(sheet(...args));

  it("finds a target of 50 after 54.9 last year", () => {
    expect(find(50, 54.9)).toEqual([
      {
        check: "target-below-last-year",
        severity: "warning",
        address: "D2",
        task: "A-1 과제",
        expected: 54.9,
        actual: 50,
        details: { lowerIsBetter: 0 },
      },
    ]);
  });

  it("turns round where less is better", () => {
    expect(find(60, 54, "안전사고 건수")).toMatchObject([{ details: { lowerIsBetter: 1 } }]);
    expect(find(50, 54, "안전사고 건수")).toEqual([]);
  });

  it("is silent on a target that is as high or higher, in whatever unit, and where a figure is missing", () => {
    expect([find(55, 54.9), find(54.9, 54.9), find("10만명", "98,000명"), find(50, "-"), find("-", 50)]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it("does not compare figures that cannot be of one kind", () => {
    expect(find(12, 45000)).toEqual([]);
    expect(find(12, -3)).toEqual([]);
  });

  it("knows last year's actual from the column of that year", () => {
    const find2022 = (title: string) =>
      targetBelowLastYear(
        contextOf([
          [title],
          ["과제번호", "관리과제명", "’21 실적", "’22 실적", "목표치", "실적치", "총점"],
          ["A-1", "과제", 90, 110, 100, 105, 90],
        ]),
      );
    expect(find2022("2023년 자체평가")).toHaveLength(1);
    expect(find2022("자체평가")).toEqual([]);
  });
});

describe("targetUnchanged", () => {
  const find = (...args: Parameters<typeof sheet>) => targetUnchanged(sheet(...args));

  it("notes a target that repeats last year's actual", () => {
    expect(find("88.8점", 88.8)).toEqual([
      { check: "target-unchanged", severity: "note", address: "D2", task: "A-1 과제", actual: 88.8 },
    ]);
  });

  it("is silent on any other target, and on 100 % of a share, which cannot be raised", () => {
    expect([find(88.9, 88.8), find(88, 88.8), find(100, 100, "이행률(%)")]).toEqual([[], [], []]);
    expect(find(100, 100, "참여 기업 수")).toHaveLength(1);
  });
});
