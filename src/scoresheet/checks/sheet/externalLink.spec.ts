import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { externalLink } from "./externalLink";

const check = (...formulas: string[]) =>
  externalLink(
    checkContext(
      gridOf([["관리과제명", "총점"], ...formulas.map((formula, index) => [`과제 ${index}`, [formula, 90]])]),
    ),
  );

describe("externalLink", () => {
  it("names the first cell that reads from another workbook, and how many there are", () => {
    expect(check("=A1", "=[2022.xlsx]점수표!R7", "='C:\\자료\\[2022.xlsx]점수표'!R8")).toMatchObject([
      { severity: "warning", address: "B3", details: { book: "2022.xlsx", count: 2 } },
    ]);
  });

  it("says nothing of other sheets and of columns of an Excel table", () => {
    expect(check("=산식!A1", "=SUM(표1[점수])", "=표1[[#This Row],[점수]]")).toEqual([]);
  });
});
