import { gridOf } from "../../test/fixtures/gridOf";
import { readScoreSheet } from "./readScoreSheet";
import { taskAt } from "./taskAt";

const SHEET = readScoreSheet(
  gridOf([
    ["과제번호", "관리과제명", "성과지표", "총점", "등급"],
    ["A-1", "가", "매출액", 90, ""],
    ["", "", "고용", "", ""],
    ["A-2", "나", "수출액", 80, ""],
    ["", "합계", "", 170, ""],
  ]),
)!;

describe("taskAt", () => {
  it("finds the task of its own row and of the rows of its further indicators", () => {
    expect([1, 2, 3].map((row) => taskAt(SHEET, { row, column: 4 }))).toEqual([0, 0, 1]);
  });

  it("finds none in the header, in totals and beyond the table", () => {
    expect([0, 4, 9].map((row) => taskAt(SHEET, { row, column: 0 }))).toEqual([null, null, null]);
  });

  it("goes by columns where tasks are columns", () => {
    const turned = { ...SHEET, grid: { ...SHEET.grid, isTransposed: true as const, row: 2 } };
    expect(taskAt(turned, { row: 0, column: 3 })).toBe(0);
    expect(taskAt(turned, { row: 3, column: 0 })).toBeNull();
  });
});
