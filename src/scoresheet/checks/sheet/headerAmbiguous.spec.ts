import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { headerAmbiguous } from "./headerAmbiguous";

const check = (...rows: unknown[][]) => headerAmbiguous(checkContext(gridOf(rows)));

describe("headerAmbiguous", () => {
  it("finds a head over two filled columns of which neither has a head of its own", () => {
    expect(
      check(["관리과제명", "정책효과", "", "총점"], ["과제 1", "높음", 29, 90], ["과제 2", "보통", 23, 80]),
    ).toMatchObject([{ severity: "warning", address: "B1", details: { heading: "정책효과", columns: "B–C" } }]);
  });

  it("says nothing of heads over columns that have heads of their own, or of blank columns", () => {
    expect(
      check(
        ["관리과제명", "정책효과", "", "총점", ""],
        ["", "판정", "점수", "", ""],
        ["과제 1", "높음", 29, 90, "확인"],
        ["과제 2", "보통", 23, 80, "확인"],
      ),
    ).toEqual([]);
    expect(check(["관리과제명", "", "총점"], ["과제 1", "", 90], ["과제 2", "", 80])).toEqual([]);
  });
});
