import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { sheetProtected } from "./sheetProtected";

const check = (isProtected: boolean) =>
  sheetProtected(
    checkContext(
      gridOf(
        [
          ["관리과제명", "총점"],
          ["과제 1", 90],
        ],
        { isProtected },
      ),
    ),
  );

describe("sheetProtected", () => {
  it("notes that a sheet is protected", () => {
    expect(check(true)).toMatchObject([{ check: "sheet-protected", severity: "note", address: "" }]);
    expect(check(false)).toEqual([]);
  });
});
