import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { errorValue } from "./errorValue";
import { functionsLost } from "./functionsLost";

const HEAD = ["과제번호", "관리과제명", "달성도", "총점", "메모"];
const contextOf = (...rows: unknown[][]) => checkContext(gridOf([HEAD, ...rows]));
const lost = (formula: string) => [formula, "#NAME?"];

describe("functionsLost", () => {
  it("finds every cell of the sheet whose function of the add-in is lost, once for the sheet", () => {
    const context = contextOf(
      ["A-1", "과제 1", ["=ACHIEVEBAND(1,2)", "높음"], 90, ""],
      ["A-2", "과제 2", lost("=_xldudf_ACHIEVEBAND(3,4)"), 80, lost("=ACHIEVERATE(3,4)")],
    );
    expect(functionsLost(context)).toEqual([
      {
        check: "functions-lost",
        severity: "warning",
        address: "C3",
        actual: "#NAME?",
        details: { count: 2 },
        fix: [
          { row: 2, column: 2, value: "=ACHIEVEBAND(3,4)" },
          { row: 2, column: 4, value: "=ACHIEVERATE(3,4)" },
        ],
      },
    ]);
  });

  it("says nothing of other errors, of other functions, and of cells that only read such a cell", () => {
    const row = ["A-1", "과제 1", ["=ACHIEVEBAND(0,5)", "#NUM!"], 90, lost("=NOSUCH(1)")];
    expect(functionsLost(contextOf(row, ["A-2", "과제 2", lost("=E2"), 80, "#NAME?"]))).toEqual([]);
  });

  it("takes the place of the finding for error values", () => {
    expect(errorValue(contextOf(["A-1", "과제 1", lost("=ACHIEVEBAND(3,4)"), 80, ""]))).toEqual([]);
    expect(errorValue(contextOf(["A-1", "과제 1", lost("=NOSUCH(3,4)"), 80, ""]))).toHaveLength(1);
  });
});
