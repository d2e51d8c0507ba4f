import { gridOf } from "../../../test/fixtures/gridOf";
import type { Grid } from "../grid";
import { actualAt, figureAt, numberAt } from "./gridNumbers";

/** One cell with its format and what it shows. */
function cell(value: unknown, format: string, text: string): Grid {
  return { ...gridOf([[value]]), numberFormats: [[format]], texts: [[text]] };
}

describe("the numbers of a grid", () => {
  it("takes a number that is shown as a date for the text that is shown", () => {
    expect(numberAt(cell(45291, "yyyy-mm-dd", "2023-12-31"), 0, 0)).toEqual({ kind: "text", text: "2023-12-31" });
    expect(numberAt(cell(45291, "#,##0", "45,291"), 0, 0)).toMatchObject({ kind: "number", value: 45291 });
  });

  it("gives a percentage as it is shown, and leaves one that was typed as text alone", () => {
    expect(figureAt(cell(0.946, "0.0%", "94.6%"), 0, 0)).toMatchObject({ value: 94.6, unit: "%" });
    expect(figureAt(cell("94.6%", "0.0%", "94.6%"), 0, 0)).toMatchObject({ value: 94.6, unit: "%" });
  });

  it("sees the provisional mark that only the number's format shows", () => {
    expect(actualAt(cell(22644, '#,##0"(잠정치)"', "22,644(잠정치)"), 0, 0)).toMatchObject({ provisional: true });
    expect(actualAt(cell(22644, "#,##0", "22,644"), 0, 0)).toMatchObject({ provisional: false });
  });

  it("reads blank where the sheet has no such column", () => {
    expect(numberAt(gridOf([[1]]), 0, undefined)).toEqual({ kind: "blank" });
  });
});
