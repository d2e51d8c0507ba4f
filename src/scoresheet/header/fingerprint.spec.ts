import { gridOf } from "../../../test/fixtures/gridOf";
import { fingerprint, layoutChange } from "./fingerprint";

const HEADER = { firstRow: 0, lastRow: 0 };

describe("fingerprint", () => {
  it("is the same for next year's copy, and forgives spaces and points", () => {
    const [one, other] = [
      ["과제명", "’23년 목표", "’23년 실적", "총점(100점)", ""],
      ["과제 명", "’24년 목표", "2024 실적", "총점", ""],
    ].map((heads) => fingerprint(gridOf([heads]), HEADER));
    expect(one).toEqual(["과제명", "목표", "실적", "총점"]);
    expect(other).toEqual(one);
  });

  it("tells what came, what went and what moved", () => {
    expect(layoutChange(["과제명", "총점", "등급"], ["과제명", "총점", "등급"])).toBeNull();
    expect(layoutChange(["과제명", "부서", "총점"], ["과제명", "총점", "등급"])).toEqual({
      came: ["등급"],
      went: ["부서"],
      moved: [],
    });
    expect(layoutChange(["과제명", "총점", "등급"], ["과제명", "등급", "총점"])).toEqual({
      came: [],
      went: [],
      moved: ["등급", "총점"],
    });
  });

  it("counts headings that stand twice", () => {
    expect(layoutChange(["점수", "점수"], ["점수"])).toEqual({ came: [], went: ["점수"], moved: [] });
  });
});
