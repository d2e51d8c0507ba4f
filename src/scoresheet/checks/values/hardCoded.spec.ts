import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { hardCoded } from "./hardCoded";

/** Five tasks with a computed score each, but for what a test puts in its place. */
const check = (changed: Readonly<Record<number, unknown>>) =>
  hardCoded(
    checkContext(
      gridOf([
        ["과제번호", "관리과제명", "정책효과", "가감점", "총점"],
        ...[2, 3, 4, 5, 6].map((row) => [
          `A-${row}`,
          `과제 ${row}`,
          20 + row,
          0,
          changed[row] ?? [`=SUM(C${row}:D${row})`, 20 + row],
        ]),
      ]),
    ),
  );

describe("hardCoded", () => {
  it("finds a number typed over a formula, and says which formula belongs there", () => {
    expect(check({ 4: 91 })).toMatchObject([
      { severity: "warning", address: "E4", task: "A-4 과제 4", actual: 91, expected: "=SUM(C4:D4)" },
    ]);
  });

  it("says nothing where all cells are formulas, where many are typed in, or where a cell holds text", () => {
    expect(check({})).toEqual([]);
    expect(check({ 3: 90, 4: 91 })).toEqual([]);
    expect(check({ 4: "집계중" })).toEqual([]);
    expect(check({ 4: "91점" })).toEqual([]);
  });

  it("says nothing of serial numbers, of which the first is typed and the others follow", () => {
    const rows = [3, 4, 5, 6].map((row) => [[`=A${row - 1}+1`, row - 1], `과제 ${row}`, 90]);
    expect(hardCoded(checkContext(gridOf([["연번", "관리과제명", "총점"], [1, "과제 2", 90], ...rows])))).toEqual([]);
  });

  it("takes a typed grade for an adjustment that is good to know", () => {
    const rows = [2, 3, 4, 5].map((row) => [`과제 ${row}`, 90 - row, [`=IF(B${row}>80,2,3)`, 2]]);
    const context = checkContext(gridOf([["관리과제명", "총점", "등급"], ...rows, ["과제 6", 60, 4]]));
    expect(hardCoded(context)).toMatchObject([{ severity: "note", address: "C6" }]);
  });
});
