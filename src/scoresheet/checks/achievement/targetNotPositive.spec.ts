import { contextOf } from "../../../../test/fixtures/contextOf";
import { targetNotPositive } from "./targetNotPositive";

const HEAD = ["과제번호", "관리과제명", "목표치", "실적치", "총점"];
const find = (target: unknown, actual: unknown) =>
  targetNotPositive(contextOf([HEAD, ["A-1", "과제", target, actual, 90]]));

describe("targetNotPositive", () => {
  it.each([0, "0건", "△3.2%", -5])("finds the target %p, which no actual can be divided by", (target) => {
    expect(find(target, 4)).toEqual([
      {
        check: "target-not-positive",
        severity: "warning",
        address: "C2",
        task: "A-1 과제",
        actual: String(target),
      },
    ]);
  });

  it("is silent on a positive target, on none, and where there is no actual to divide", () => {
    expect([find(0.5, 4), find("-", 4), find("", 4), find(0, ""), find(0, "집계중")]).toEqual([[], [], [], [], []]);
  });
});
