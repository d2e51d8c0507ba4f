import { openWorkbook } from "../workbook/openWorkbook";
import type { WorkbookModel } from "../workbook/workbookModel";
import { blankXlsx } from "./blankXlsx";
import { patchColumns } from "./patchColumns";
import { patchXlsx } from "./patchXlsx";
import { openPackage } from "./readXlsx";
import { elements } from "./xml";

const open = (bytes: Uint8Array) => openWorkbook(bytes, { functions: [] });
const cell = { row: 1, column: 1, rows: 1, columns: 1 };

/** A blank workbook after a change, saved and opened again. */
function reopened(change: (workbook: WorkbookModel) => void): {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookModel;
} {
  const blank = blankXlsx();
  const workbook = open(blank);
  change(workbook);
  const bytes = patchXlsx(blank, workbook);
  return { bytes, workbook: open(bytes) };
}

describe("the looks of cells", () => {
  it("are saved with the file: letters, colours, alignment and number format at once", () => {
    const { workbook } = reopened(({ sheets: [sheet] }) => {
      sheet!.write(cell, [["머리글"]]);
      sheet!.format(cell, { font: { bold: true, color: "#595959", size: 12 }, fill: "#E7E6E6" });
      sheet!.format(cell, { alignment: { vertical: "top", wrap: true, indent: 1 }, numberFormat: "0.00" });
    });
    const sheet = workbook.sheets[0]!;
    expect(sheet.cell(1, 1).value).toBe("머리글");
    expect(workbook.style(sheet.styleAt(1, 1))).toMatchObject({
      numberFormat: "0.00",
      font: { name: "맑은 고딕", size: 12, bold: true, italic: false, color: "#595959" },
      fill: "#E7E6E6",
      alignment: { horizontal: null, vertical: "top", wrap: true, indent: 1 },
    });
  });

  it("are one style for all cells that look alike", () => {
    const { bytes } = reopened(({ sheets: [sheet] }) => {
      for (const row of [1, 2, 3]) sheet!.format({ ...cell, row }, { font: { bold: true } });
    });
    const styles = openPackage(bytes).text("xl/styles.xml")!;
    expect([...elements(styles, "font")]).toHaveLength(2);
    expect(styles).toMatch(/<fonts count="2">/);
    expect(styles).toMatch(/<cellXfs count="2">/);
  });

  it("leave the file as it was once they are what they were", () => {
    const blank = blankXlsx();
    const workbook = open(blank);
    const sheet = workbook.sheets[0]!;
    sheet.format(cell, { fill: "#FF0000" });
    sheet.format(cell, { fill: null });
    expect(sheet.styleAt(1, 1)).toBe(0);
    expect(openPackage(patchXlsx(blank, workbook)).text("xl/styles.xml")).toBe(
      openPackage(blank).text("xl/styles.xml"),
    );
  });

  it("of a whole column change only the cells that hold something", () => {
    const { workbook } = reopened(({ sheets: [sheet] }) => {
      sheet!.write(cell, [[1]]);
      sheet!.format({ row: 0, column: 1, rows: 1_048_576, columns: 1 }, { font: { bold: true } });
    });
    const bold = (row: number) => workbook.style(workbook.sheets[0]!.styleAt(row, 1)).font.bold;
    expect([bold(0), bold(1)]).toEqual([false, true]);
  });
});

describe("the widths of columns", () => {
  it("are saved in digits of the default font", () => {
    const { workbook } = reopened(({ sheets: [sheet] }) => sheet!.setColumnWidth({ ...cell, columns: 2 }, 54));
    // 54 points are 72 pixels, and a digit of 맑은 고딕 takes 8.
    expect(workbook.sheets[0]!.snapshot.columns).toMatchObject([
      { from: 1, to: 1, width: 9 },
      { from: 2, to: 2, width: 9 },
    ]);
  });

  it("take an entry apart that stands for several columns, and keep what it says beside", () => {
    const xml = '<worksheet><cols><col min="1" max="5" width="4" style="3" hidden="1"/></cols><sheetData/></worksheet>';
    const widths = new Map([
      [2, 10],
      [7, 12],
    ]);
    expect(patchColumns(xml, widths)).toBe(
      '<worksheet><cols><col min="1" max="2" width="4" style="3" hidden="1"/>' +
        '<col min="3" max="3" width="10" style="3" hidden="1" customWidth="1"/>' +
        '<col min="4" max="5" width="4" style="3" hidden="1"/>' +
        '<col min="8" max="8" width="12" customWidth="1"/></cols><sheetData/></worksheet>',
    );
  });
});
