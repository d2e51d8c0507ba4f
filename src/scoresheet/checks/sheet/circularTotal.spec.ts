import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { circularTotal } from "./circularTotal";

/** One task in row 2 and a sum in row 3. */
const check = (score: string, sum = "=SUM(D2:D2)", id = "=ROW(A2)-1") =>
  circularTotal(
    checkContext(
      gridOf([
        ["번호", "관리과제명", "정책효과", "총점"],
        [[id, 1], "과제 1", 28, [score, 90]],
        ["", "합계", 28, [sum, 90]],
      ]),
    ),
  ).map(({ severity, address }) => `${severity} ${address}`);

describe("circularTotal", () => {
  it("finds a total that includes itself, by name, through a range, or through its own sheet's name", () => {
    expect(check("=C2+D2")).toEqual(["block D2"]);
    expect(check("=SUM(C2:D2)")).toEqual(["block D2"]);
    expect(check("=Sheet1!D2+C2")).toEqual(["block D2"]);
    expect(check("=C2", "=SUM(D2:D3)")).toEqual(["block D3"]);
  });

  it("says nothing of totals of other cells, of the same cell on another sheet, and of formulas that ask for their row", () => {
    expect(check("=SUM(C2:C2)")).toEqual([]);
    expect(check("='1차'!D2")).toEqual([]);
    expect(check("=C2", "=SUM(D2:OFFSET(D3,-1,0))", "=ROWS(A$2:A2)")).toEqual([]);
  });
});
