import { gridOf } from "../../test/fixtures/gridOf";
import { readScoreSheet } from "./readScoreSheet";
import { isEmpty, taskCells } from "./taskCells";

describe("taskCells", () => {
  it("gives a column's cells in every row of every task, and none of the rows between", () => {
    const sheet = readScoreSheet(
      gridOf([
        ["과제번호", "관리과제명", "성과지표", "목표치", "총점"],
        ["A-1", "과제 1", "지표 1", "10만명", 90],
        ["", "", "지표 2", "-", ""],
        ["", "소계", "", 7, 90],
        ["A-2", "과제 2", "지표 3", 5, 80],
      ]),
    )!;
    expect(taskCells(sheet, 3).map(({ task, row, value, reading }) => [task.id, row, value, reading.kind])).toEqual([
      ["A-1", 1, "10만명", "number"],
      ["A-1", 2, "-", "blank"],
      ["A-2", 4, 5, "number"],
    ]);
  });
});

describe("isEmpty", () => {
  it("tells nothing from a dash and from a zero", () => {
    expect(["", " ", "-", 0].map(isEmpty)).toEqual([true, true, false, false]);
  });
});
