import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { mergedCells } from "./mergedCells";

const HEAD = ["과제번호", "관리과제명", "성과지표", "목표치", "총점"];
const check = (...rows: unknown[][]) => mergedCells(checkContext(gridOf([HEAD, ...rows])));

describe("mergedCells", () => {
  it("counts the tasks whose further rows leave the task's cells blank", () => {
    expect(
      check(
        ["A-1", "과제 1", "지표 1", 10, 90],
        ["", "", "지표 2", 10, ""],
        ["", "", "지표 3", 10, ""],
        ["A-2", "과제 2", "지표 1", 10, 80],
        ["", "", "지표 2", 10, ""],
      ),
    ).toMatchObject([{ severity: "note", address: "A2:A4", details: { count: 2 } }]);
  });

  it("says nothing where every row names its task, or has a task of its own", () => {
    expect(check(["A-1", "과제 1", "지표 1", 10, 90], ["A-1", "과제 1", "지표 2", 10, ""])).toEqual([]);
    expect(check(["A-1", "과제 1", "지표 1", 10, 90], ["A-2", "과제 2", "지표 2", 10, 80])).toEqual([]);
  });
});
