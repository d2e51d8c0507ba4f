import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { hiddenColumns } from "./hiddenColumns";

const ROWS = [
  ["관리과제명", "정책효과", "총점", "", "메모"],
  ["과제 1", 28, 90, "", "확인"],
  ["과제 2", 27, 80, "", ""],
];
const check = (columns: number[]) => hiddenColumns(checkContext(gridOf(ROWS, { hiddenColumns: columns })));

describe("hiddenColumns", () => {
  it("warns where a column that is read as part of the score sheet is hidden", () => {
    expect(check([1, 4])).toMatchObject([
      { severity: "warning", address: "B:B", details: { columns: "B:B, E:E", count: 2 } },
    ]);
  });

  it("notes other hidden columns, and says nothing of blank ones or of none", () => {
    expect(check([4])).toMatchObject([{ severity: "note", address: "E:E" }]);
    expect(check([3])).toEqual([]);
    expect(check([])).toEqual([]);
  });
});
