import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { errorValue } from "./errorValue";

const HEAD = ["과제번호", "관리과제명", "정책효과", "순위", "총점", "메모"];
const check = (...rows: unknown[][]) =>
  errorValue(checkContext(gridOf([HEAD, ...rows]))).map(({ address, task, actual, details }) => [
    address,
    task,
    actual,
    details?.["count"],
  ]);

describe("errorValue", () => {
  it("finds error values in every column that is read, each error of a column once", () => {
    expect(
      check(
        ["A-1", "과제 1", "#REF!", "#N/A", 90, ""],
        ["A-2", "과제 2", 28, "#N/A", 80, ""],
        ["", "소계", "#REF!", "", "#VALUE!", ""],
      ),
    ).toEqual([
      ["C2", "A-1 과제 1", "#REF!", 2],
      ["E4", undefined, "#VALUE!", 1],
      ["D2", "A-1 과제 1", "#N/A", 2],
    ]);
  });

  it("leaves scores to the check that blocks, and says nothing of other columns and of functions at work", () => {
    expect(check(["A-1", "과제 1", "#BUSY!", 1, "#REF!", "#REF!"])).toEqual([]);
  });
});
