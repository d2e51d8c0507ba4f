import { gridOf } from "../../../test/fixtures/gridOf";
import { headedPoints } from "./headedPoints";

/** The full points of each column of a sheet. */
function pointsOf(rows: unknown[][], lastRow: number) {
  const grid = gridOf(rows);
  return grid.values[0]!.map((_, column) => headedPoints(grid, { firstRow: 0, lastRow }, column));
}

describe("headedPoints", () => {
  it("reads points in parentheses of any kind, and no years, units or letters", () => {
    const heads = [
      "정책효과(30)",
      "소통（10점）",
      "총점\n[100점 만점]",
      "가감점(±5)",
      "실적('23)",
      "총점(2022)",
      "달성률(%)",
      "계(A)",
    ];
    expect(pointsOf([heads], 0)).toEqual([30, 10, 100, 5, null, null, null, null]);
  });

  it("takes a group head's points for its sub-head 점수 alone", () => {
    const rows = [
      ["성과지표 달성도(40점)", "", "", "정책효과성(40)", "", "총점"],
      ["목표", "실적", "점수", "정책효과", "상위 기여도(10)", ""],
    ];
    expect(pointsOf(rows, 1)).toEqual([null, null, 40, null, 10, null]);
  });

  it("takes a row of heads that only says how many points there are", () => {
    const rows = [
      ["과제명", "달성도", "총점"],
      ["", "40점", "(100)"],
    ];
    expect(pointsOf(rows, 1)).toEqual([null, 40, 100]);
  });

  it("takes them from a row 배점 below the header", () => {
    const rows = [
      ["과제명", "달성도", "정책효과", "비고"],
      ["배점", 40, "30점", ""],
      ["과제 1", 36, 25, ""],
    ];
    expect(pointsOf(rows, 0)).toEqual([null, 40, 30, null]);
  });
});
