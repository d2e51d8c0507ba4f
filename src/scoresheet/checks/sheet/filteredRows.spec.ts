import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { filteredRows } from "./filteredRows";

const ROWS = [
  ["관리과제명", "총점"],
  ["과제 1", 90],
  ["과제 2", 80],
];

describe("filteredRows", () => {
  it("says how many tasks a filter hides", () => {
    expect(filteredRows(checkContext(gridOf(ROWS, { isFiltered: true, hiddenRows: [2] })))).toMatchObject([
      { severity: "warning", address: "", details: { tasks: 1, rows: 1 } },
    ]);
  });

  it("says nothing of rows that were hidden by hand", () => {
    expect(filteredRows(checkContext(gridOf(ROWS, { hiddenRows: [2] })))).toEqual([]);
  });
});
