import { strToU8 } from "fflate";
import ExcelJS from "exceljs";
import { pack, sheetXml, trickyParts } from "./packageFixture";
import { readXlsx } from "./readXlsx";
import type { CellSnapshot, SheetSnapshot } from "./snapshot";
import { UnreadableWorkbook, type UnreadableReason } from "./unreadableWorkbook";

const workbook = readXlsx(pack(trickyParts()));
const [scores, second] = workbook.sheets as [SheetSnapshot, SheetSnapshot];

function cell(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return sheet.cells.find((candidate) => candidate.row === row && candidate.column === column);
}

function reasonOf(bytes: Uint8Array): UnreadableReason | undefined {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
  return undefined;
}

describe("reading a workbook", () => {
  test("gives the sheets with their names, ids and states", () => {
    expect(workbook.sheets.map(({ name, visibility, isProtected }) => ({ name, visibility, isProtected }))).toEqual([
      { name: "점수 표", visibility: "Visible", isProtected: true },
      { name: "둘째", visibility: "Visible", isProtected: false },
    ]);
    expect(workbook.sheets.map(({ id }) => id)).toEqual([
      "{00000000-0001-0000-0000-000000000000}",
      "{00000000-0001-0000-0300-000000000000}",
    ]);
    expect(workbook.activeSheet).toBe(1);
  });

  test("joins the runs of rich text and leaves reading aids out", () => {
    expect(cell(scores, 0, 0)?.value).toBe("성과지표");
    expect(cell(scores, 1, 0)?.value).toBe("A & B\r");
    expect(cell(scores, 1, 1)?.value).toBe("목표 치");
  });

  test("keeps blanks, booleans and errors apart", () => {
    expect(cell(scores, 3, 3)?.value).toBe(true);
    expect(cell(scores, 4, 3)?.value).toEqual({ error: "#N/A" });
    expect(cell(scores, 5, 3)).toMatchObject({ value: null, style: 2 });
    expect(cell(scores, 3, 1)).toBeUndefined();
  });

  test("gives every cell of a shared formula its own", () => {
    expect([2, 3, 4, 5].map((row) => cell(scores, row, 2)?.formula)).toEqual([
      "=A3*$B$3",
      "=A4*$B$3",
      "=A5*$B$3",
      "=A6*$B$3",
    ]);
  });

  test("shows formulas as Excel does", () => {
    expect(cell(scores, 5, 4)?.formula).toBe('=IF(D6="","없음","")&CONCAT("a","b")');
    expect(cell(second, 0, 1)?.formula).toBe("=SUM(A1#)");
    expect(cell(second, 0, 2)?.formula).toBe("=ACHIEVEBAND(A1,Rate)");
  });

  test("tells dynamic arrays from fixed ones", () => {
    expect(cell(second, 0, 0)).toMatchObject({ reach: "spill", area: { row: 0, column: 0, rows: 3, columns: 1 } });
    expect(cell(second, 1, 1)).toMatchObject({ reach: "fixed", area: { row: 1, column: 1, rows: 2, columns: 1 } });
    expect(cell(scores, 2, 2)?.reach).toBe("single");
  });

  test("gives merges, frozen panes, widths, heights, what is hidden and the selection", () => {
    expect(scores.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect([scores.frozenRows, scores.frozenColumns]).toEqual([2, 0]);
    expect(scores.columns).toEqual([
      { from: 1, to: 2, width: 20.5, hidden: false, style: 0 },
      { from: 4, to: 4, width: null, hidden: true, style: 0 },
    ]);
    expect(scores.rows).toEqual([
      { row: 0, height: 30, hidden: false, style: null },
      { row: 3, height: null, hidden: true, style: null },
    ]);
    expect(scores.selection).toEqual({ row: 3, column: 1, rows: 2, columns: 2 });
  });

  test("tells a filter that keeps rows out from one that only shows its arrows", () => {
    const filterOf = (inner: string) => {
      const parts = trickyParts();
      parts["xl/worksheets/sheet1.xml"] = sheetXml("", `<autoFilter ref="A1:B9">${inner}</autoFilter>`);
      return readXlsx(pack(parts)).sheets[0]?.filter;
    };
    const area = { row: 0, column: 0, rows: 9, columns: 2 };
    expect(filterOf('<filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn>')).toEqual({
      area,
      hasCriteria: true,
    });
    expect(filterOf('<filterColumn colId="1" hiddenButton="1"/>')).toEqual({ area, hasCriteria: false });
    expect(second.filter).toBeNull();
  });

  test("gives the looks of cells", () => {
    expect(workbook.styles[1]).toEqual({
      numberFormat: "General",
      locked: true,
      font: { name: "굴림", size: 14, bold: true, italic: false, underline: false, strike: false, color: "#FF0000" },
      fill: "#DDEEFF",
      border: { top: { line: "thin", color: "#000000" }, bottom: { line: "double", color: null } },
      alignment: { horizontal: "center", vertical: null, wrap: true, indent: 0, rotation: 0 },
    });
    expect(workbook.styles[2]).toMatchObject({ numberFormat: "0%", locked: false });
  });

  test("gives defined names with their reach, without Excel's own", () => {
    expect(workbook.names).toEqual([
      { name: "Rate", formula: "='점수 표'!$B$3", sheet: null },
      { name: "Rate", formula: "=둘째!$A$1", sheet: "둘째" },
      { name: "TWICE", formula: "=LAMBDA(x,x*2)", sheet: null },
    ]);
  });

  test("understands files whose elements carry a prefix, and cells without an address", () => {
    const parts = trickyParts();
    parts["xl/worksheets/sheet1.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>' +
      "<x:c><x:f>A1+1</x:f><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const [sheet] = readXlsx(pack(parts)).sheets as [SheetSnapshot];
    expect(sheet.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual([
      [0, 0, 1, null],
      [0, 1, 2, "=A1+1"],
      [1, 0, 3, null],
    ]);
  });

  test("leaves dates the serial numbers they are, also counted from 1904", () => {
    const parts = trickyParts();
    parts["xl/worksheets/sheet1.xml"] = sheetXml(
      '<row r="1"><c r="A1"><v>43831</v></c><c r="B1" t="d"><v>2024-01-01T12:00:00</v></c></row>',
    );
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace("<workbookPr", '<workbookPr date1904="1"');
    const later = readXlsx(pack(parts));
    expect(later.date1904).toBe(true);
    expect(later.sheets[0]?.cells.map(({ value }) => value)).toEqual([43_831, 45_292.5 - 1_462]);
  });

  test("reads tables", () => {
    const parts = trickyParts();
    parts["xl/worksheets/_rels/sheet2.xml.rels"] =
      '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>';
    parts["xl/tables/table1.xml"] =
      '<table displayName="Scores" ref="D1:E4" totalsRowCount="1"><tableColumns><tableColumn name="이름"/><tableColumn name="점수"/></tableColumns></table>';
    expect(readXlsx(pack(parts)).tables).toEqual([
      {
        name: "Scores",
        sheet: "둘째",
        area: { row: 0, column: 3, rows: 4, columns: 2 },
        headerRows: 1,
        totalsRows: 1,
        columns: ["이름", "점수"],
      },
    ]);
  });

  test("agrees with another library on what that library wrote", async () => {
    const other = new ExcelJS.Workbook();
    const sheet = other.addWorksheet("시트");
    sheet.getCell("B2").value = { richText: [{ text: "가" }, { text: "나", font: { bold: true } }] };
    sheet.getCell("C3").value = { formula: "B2&1", result: "가나1" };
    sheet.getCell("D4").value = new Date(Date.UTC(2024, 0, 1));
    sheet.getCell("D4").numFmt = "yyyy-mm-dd";
    const read = readXlsx(new Uint8Array(await other.xlsx.writeBuffer()));
    expect(read.sheets[0]?.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual([
      [1, 1, "가나", null],
      [2, 2, "가나1", "=B2&1"],
      [3, 3, 45_292, null],
    ]);
    expect(read.styles[read.sheets[0]?.cells[2]?.style ?? 0]?.numberFormat).toBe("yyyy-mm-dd");
  });
});

describe("a file that is no workbook", () => {
  const compound = (text: string) => {
    const bytes = new Uint8Array(2_048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(text, (letter) => letter.charCodeAt(0)).forEach((code, index) => (bytes[1_024 + 2 * index] = code));
    return bytes;
  };

  test.each<[string, Uint8Array, UnreadableReason]>([
    ["an empty file", new Uint8Array(), "empty"],
    ["plain text", strToU8("a,b,c"), "not-a-workbook"],
    ["a password-protected workbook", compound("EncryptedPackage"), "encrypted"],
    ["an .xls file", compound("Workbook"), "legacy"],
    ["an .xls file of the nineties", Uint8Array.of(0x09, 0x08, 0x10, 0x00), "legacy"],
    ["another kind of archive", pack({ "readme.txt": "hello" }), "not-a-workbook"],
    ["half a workbook", pack(trickyParts()).subarray(0, 3_000), "damaged"],
  ])("%s is refused for its own reason", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  test("a workbook with a sheet missing is damaged", () => {
    const parts = trickyParts();
    delete parts["xl/worksheets/sheet2.xml"];
    expect(reasonOf(pack(parts))).toBe("damaged");
    expect(() => readXlsx(pack(parts))).toThrow("둘째");
  });

  test("a text document in the same wrapping is no workbook", () => {
    const parts = trickyParts();
    parts["xl/workbook.xml"] = "<document/>";
    expect(reasonOf(pack(parts))).toBe("not-a-workbook");
  });
});
