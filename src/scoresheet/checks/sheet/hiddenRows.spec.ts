import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { hiddenRows } from "./hiddenRows";

const ROWS = [
  ["관리과제명", "총점"],
  ["과제 1", 90],
  ["과제 2", 80],
  ["과제 3", 70],
  ["", ""],
  ["※ 참고", ""],
];
const check = (rows: number[], isFiltered = false) =>
  hiddenRows(checkContext(gridOf(ROWS, { hiddenRows: rows, isFiltered })));

describe("hiddenRows", () => {
  it("warns of hidden tasks, and names all hidden rows", () => {
    expect(check([1, 2, 5])).toMatchObject([
      { severity: "warning", address: "2:3", details: { rows: "2:3, 6:6", count: 3, tasks: 2 } },
    ]);
  });

  it("notes hidden rows that hold something else", () => {
    expect(check([5])).toMatchObject([{ severity: "note", address: "6:6", details: { tasks: 0 } }]);
  });

  it("says nothing of blank rows, of a sheet without hidden rows, and of what a filter hides", () => {
    expect(check([4])).toEqual([]);
    expect(check([])).toEqual([]);
    expect(check([1], true)).toEqual([]);
  });
});
