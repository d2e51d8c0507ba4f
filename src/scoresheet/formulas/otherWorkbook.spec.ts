import { otherWorkbook } from "./otherWorkbook";

describe("otherWorkbook", () => {
  it.each([
    ["=[2022.xlsx]점수표!A1", "2022.xlsx"],
    ["=VLOOKUP(B7,'C:\\평가 자료\\[2022 결과.xlsx]점수표'!$A$1:$C$9,3,0)", "2022 결과.xlsx"],
    ["=[1]Sheet1!A1*2", "1"],
    ["=[1]!배점", "1"],
  ])("names the workbook of %s", (formula, book) => {
    expect(otherWorkbook(formula)).toBe(book);
  });

  it.each([
    "=산식!A1",
    "=SUM(표1[점수])",
    "=표1[[#This Row],[점수]]+A1",
    "=[@점수]*Sheet1!A1",
    '="[2022.xlsx]점수표!A1"',
  ])("finds none in %s", (formula) => {
    expect(otherWorkbook(formula)).toBeNull();
  });
});
