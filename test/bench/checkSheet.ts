import type { SheetReading } from "../../src/excel/readSheet";
import type { Grid } from "../../src/scoresheet/grid";
import { understandSheet } from "../../src/usecases/understandSheet";

/** All that 점수표 검증 does with what it read: reading the score sheet, grading, every check. */
export function checkSheet(grid: Grid): unknown {
  const reading: SheetReading = {
    sheetId: "",
    sheet: grid.sheet,
    sheets: [grid.sheet],
    isProtected: false,
    isFiltered: false,
    ruleSetText: null,
    columnsText: null,
    resultsText: null,
    acceptedText: null,
    draftsText: null,
    historyKeys: [],
    grid,
    rowsPerRequest: null,
  };
  return understandSheet(reading).findings;
}

/** The least that anybody must do with the same cells: to look at each and keep what it holds. */
export const copyCells = (grid: Grid): unknown =>
  [grid.values, grid.formulas, grid.texts, grid.numberFormats].map((rows) =>
    rows.map((row) => row.map((cell) => cell)),
  );
