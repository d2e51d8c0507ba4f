import { columnValues, openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import type { CellValue } from "../../test/standin/workbook/types";
import { allocate } from "./allocate";
import { undo } from "./undo";
import { forgetLastStep, lastStep } from "./undoSteps";

const table: CellValue[][] = [
  ["과제번호", "관리과제명", "총점", "등급"],
  ["A-1", "과제 1", 90, "7등급"],
  ["A-2", "과제 2", 70, null],
];

beforeEach(() => {
  while (lastStep() !== undefined) forgetLastStep();
});
afterEach(disconnectExcel);

describe("undo", () => {
  it("puts back what stood in the grade column, blank cells too", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    const outcome = await undo();
    expect(outcome).toMatchObject({ blocked: false, canUndo: false, written: ["D2:D3"] });
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
  });

  it("puts texts back as texts, even those that Excel would read as a date or a number", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "등급", "순위"],
      ["A-1", "과제 1", 90, "3", "1/2"],
      ["A-2", "과제 2", 70, "4", "2/2"],
    ]);
    await allocate();
    await undo();
    expect([...columnValues(host, 3, 1, 2), ...columnValues(host, 4, 1, 2)]).toEqual(["3", "4", "1/2", "2/2"]);
  });

  it("takes several writes back, the last one first", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    host.workbook.sheets[0]!.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[95]]);
    await allocate();
    expect(columnValues(host, 3, 1, 2)).toEqual(["6등급", "4등급"]);
    await undo();
    expect(columnValues(host, 3, 1, 2)).toEqual(["4등급", "6등급"]);
    await undo();
    expect(columnValues(host, 3, 1, 2)).toEqual(["7등급", null]);
  });

  it("restores nothing where a cell was changed since, and names it", async () => {
    const host = await openRowsInExcel(table);
    await allocate();
    host.workbook.sheets[0]!.write({ row: 2, column: 3, rows: 1, columns: 1 }, [["1등급"]]);
    const outcome = await undo();
    expect(outcome.findings).toMatchObject([{ check: "overwritten-since", address: "D3" }]);
    expect(columnValues(host, 3, 1, 2)).toEqual(["4등급", "1등급"]);
  });

  it("says that there is nothing to take back", async () => {
    await openRowsInExcel(table);
    expect((await undo()).findings).toMatchObject([{ check: "nothing-to-undo" }]);
  });
});
