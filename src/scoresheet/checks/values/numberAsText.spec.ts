import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { numberAsText } from "./numberAsText";

const HEAD = ["과제번호", "관리과제명", "실적치", "달성률", "정책효과", "총점"];
const FULL = [100, 110, 28, 90];
const gridWith = (...rows: unknown[][]) => gridOf([HEAD, ...rows.map((row, index) => [String(index), `과제`, ...row])]);
const check = (...rows: unknown[][]) => numberAsText(checkContext(gridWith(...rows)));

describe("numberAsText", () => {
  it("finds texts that are nothing but numbers, and offers the number", () => {
    expect(check(FULL, FULL, FULL, ["1,234", 110, "２８", 90])).toMatchObject([
      { address: "C5", actual: "1,234", expected: 1234, fix: [{ row: 4, column: 2, value: 1234 }] },
      { address: "E5", actual: "２８", expected: 28, fix: [{ row: 4, column: 4, value: 28 }] },
    ]);
  });

  it("finds them among numbers with units as well", () => {
    expect(check(["100명", 110, 28, 90], ["98명", 110, 28, 90], ["1,234", 110, 28, 90])).toMatchObject([
      { address: "C4" },
    ]);
  });

  it("counts the cells of the fix from A1, wherever the used range begins", () => {
    const grid = { ...gridWith(FULL, FULL, FULL, [100, 110, "28", 90]), row: 2, column: 1 };
    expect(numberAsText(checkContext(grid))).toMatchObject([{ address: "F7", fix: [{ row: 6, column: 5 }] }]);
  });

  it("offers no number for a formula's text, or where 92 could be 92 % or 9200 %", () => {
    expect(check(FULL, FULL, [100, 110, ['=LEFT("28점",2)', "28"], 90])[0]).not.toHaveProperty("fix");
    const grid = gridWith(FULL, FULL, FULL, [100, "110", 28, 90]);
    const numberFormats = grid.numberFormats.map((row) =>
      row.map((format, column) => (column === 3 ? "0.0%" : format)),
    );
    expect(numberAsText(checkContext({ ...grid, numberFormats }))[0]).not.toHaveProperty("fix");
  });

  it("says nothing of units, marks and figures to come, of task numbers, and of a column that is text throughout", () => {
    expect(check(FULL, FULL, ["100명", "110%", "28점", 90], ["△3.2", "집계중", 28, 90])).toEqual([]);
    expect(check(["100", 110, 28, 90], ["110", 110, 28, 90])).toEqual([]);
  });
});
