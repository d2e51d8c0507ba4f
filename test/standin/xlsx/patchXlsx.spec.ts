import ExcelJS from "exceljs";
import { openWorkbook } from "../workbook/openWorkbook";
import type { CellValue } from "../workbook/types";
import type { WorkbookModel } from "../workbook/workbookModel";
import { parseArea } from "./address";
import { pack, trickyParts } from "./packageFixture";
import { patchXlsx } from "./patchXlsx";
import { readXlsx } from "./readXlsx";
import { ZipPackage } from "./zipPackage";

const functions = ["ACHIEVEBAND"];
const original = pack(trickyParts());

function write(workbook: WorkbookModel, sheet: string, address: string, ...content: (CellValue | undefined)[][]): void {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  workbook.sheet(sheet)?.write(area, content);
}

/** The names of the parts that differ between two files. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [ZipPackage.read(before), ZipPackage.read(after)];
  return [...new Set([...one.names, ...other.names])].filter(
    (name) => Buffer.compare(one.bytes(name) ?? Buffer.from("none"), other.bytes(name) ?? Buffer.from("none")) !== 0,
  );
}

function part(bytes: Uint8Array, name: string): string {
  return ZipPackage.read(bytes).text(name) as string;
}

/** Opens, lets the add-in answer 7 to every call, changes, computes and writes. */
async function patched(change: (workbook: WorkbookModel) => void, file = original): Promise<Uint8Array> {
  const workbook = openWorkbook(file, { functions });
  workbook.setFunctionCaller((calls) => Promise.resolve(calls.map(() => [[7]])));
  await workbook.calculate();
  change(workbook);
  await workbook.calculate();
  return patchXlsx(file, workbook);
}

test("a workbook that nothing was written to is the very file it was opened from", async () => {
  expect(Buffer.compare(await patched(() => undefined), original)).toBe(0);
});

test("writing what a cell holds already changes nothing", async () => {
  const result = await patched((workbook) => write(workbook, "점수 표", "A3:C3", [1, 0.95, "=A3*$B$3"]));
  expect(differing(original, result)).toEqual([]);
});

test("a constant that no formula reads changes its sheet only, and there only its own cell", async () => {
  const result = await patched((workbook) => write(workbook, "점수 표", "B4", ["우수"]));
  expect(differing(original, result)).toEqual(["xl/worksheets/sheet1.xml"]);
  const before = String(trickyParts()["xl/worksheets/sheet1.xml"]);
  const cell = '<c r="B4" t="inlineStr"><is><t>우수</t></is></c>';
  expect(part(result, "xl/worksheets/sheet1.xml")).toBe(before.replace('<c r="C4">', `${cell}<c r="C4">`));
  expect(ZipPackage.read(result).names).toEqual(ZipPackage.read(original).names);
});

test("a constant that formulas read also changes their results, and the order of calculation is dropped", async () => {
  const result = await patched((workbook) => write(workbook, "점수 표", "A6", [10]));
  expect(differing(original, result).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(part(result, "xl/worksheets/sheet1.xml")).toBe(
    String(trickyParts()["xl/worksheets/sheet1.xml"])
      .replace('<c r="A6"><v>4</v></c>', '<c r="A6"><v>10</v></c>')
      .replace("<v>3.8</v>", "<v>9.5</v>"),
  );
  expect(part(result, "xl/worksheets/sheet2.xml")).toBe(
    String(trickyParts()["xl/worksheets/sheet2.xml"])
      .replace("<v>4</v>", "<v>10</v>")
      .replace("<v>9</v>", "<v>15</v>")
      .replace("<v>40</v>", "<v>100</v>"),
  );
  expect(part(result, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(part(result, "[Content_Types].xml")).toBe(
    String(trickyParts()["[Content_Types].xml"]).replace(/<Override PartName="\/xl\/calcChain.xml"[^>]*>/, ""),
  );
});

test("the same changes always give the same bytes", async () => {
  const change = (workbook: WorkbookModel) => write(workbook, "둘째", "D1:D2", ["가"], ["=1+1"]);
  expect(Buffer.compare(await patched(change), await patched(change))).toBe(0);
});

test("when the cell that keeps a shared formula is overwritten, the next one takes the formula over", async () => {
  const result = await patched((workbook) => write(workbook, "점수 표", "C3", [5]));
  expect(part(result, "xl/worksheets/sheet1.xml")).toContain(
    '<c r="C3"><v>5</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="C4"><f t="shared" ref="C4:C6" si="0">A4*$B$3</f>',
  );
  const formulas = readXlsx(result)
    .sheets[0]?.cells.filter(({ column }) => column === 2)
    .map(({ formula }) => formula);
  expect(formulas).toEqual([null, "=A4*$B$3", "=A5*$B$3", "=A6*$B$3"]);
});

test("new rows and cells come in their order, and the extent of the sheet is widened", async () => {
  const result = await patched((workbook) => {
    write(workbook, "점수 표", "F9", [true]);
    write(workbook, "점수 표", "E3", [2]);
    write(workbook, "점수 표", "A8", ["  두 칸\n아래"]);
  });
  const text = part(result, "xl/worksheets/sheet1.xml");
  expect(text).toContain('<v>0.95</v></c><c r="E3"><v>2</v></c></row>');
  expect(text).toContain(
    '<row r="8"><c r="A8" t="inlineStr"><is><t xml:space="preserve">  두 칸\n아래</t></is></c></row>' +
      '<row r="9"><c r="F9" t="b"><v>1</v></c></row></sheetData>',
  );
  expect(text).toContain('<dimension ref="A1:F9"/>');
});

test("a cleared cell keeps its look", async () => {
  const result = await patched((workbook) =>
    workbook.sheet("점수 표")?.clear({ row: 0, column: 0, rows: 2, columns: 1 }, "Contents"),
  );
  expect(part(result, "xl/worksheets/sheet1.xml")).toContain(
    '<c r="A1" s="1"/><c r="B1" s="1"/></row><row r="2"><c r="A2"/>',
  );
});

test("formulas are stored in the forms that Excel keeps them in", async () => {
  const result = await patched((workbook) =>
    write(workbook, "둘째", "D1:D3", ["=ACHIEVEBAND(A1,0)"], ["=XLOOKUP(4,A1#,A1#)"], ['=STDEV.S(1,2)&"<"']),
  );
  const text = part(result, "xl/worksheets/sheet2.xml");
  expect(text).toContain('<c r="D1"><f>_xldudf_ACHIEVEBAND(A1,0)</f><v>7</v></c>');
  expect(text).toContain(
    '<f t="array" ref="D2">_xlfn.XLOOKUP(4,_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(A1))</f><v>4</v>',
  );
  expect(text).toMatch(
    /<c r="D3" t="str"><f>_xlfn\.STDEV\.S\(1,2\)&amp;&quot;&lt;&quot;<\/f><v>0\.707\d+&lt;<\/v><\/c>/,
  );
});

test("a formula that spills is marked as a dynamic array, and its neighbours keep the values", async () => {
  const result = await patched((workbook) => write(workbook, "점수 표", "G1", ["=SEQUENCE(2,2)"]));
  const text = part(result, "xl/worksheets/sheet1.xml");
  expect(text).toContain(
    '<c r="G1" cm="1"><f t="array" ref="G1:H2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="H1"><v>2</v></c></row>',
  );
  expect(openWorkbook(result, { functions }).sheet("점수 표")?.cell(1, 7).value).toBe(4);
});

test("a workbook without dynamic arrays gets what the first one needs", async () => {
  const parts = trickyParts();
  delete parts["xl/metadata.xml"];
  parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
    /<Override PartName="\/xl\/metadata.xml"[^>]*>/,
    "",
  );
  parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    /<Relationship Id="rId5"[^>]*>/,
    "",
  );
  const result = await patched((workbook) => write(workbook, "점수 표", "G1", ["=SEQUENCE(2)"]), pack(parts));
  expect(part(result, "[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
  expect(readXlsx(result).sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 6)).toMatchObject({
    reach: "spill",
  });
});

test("a spill that shrinks takes its old values away and states its new extent", async () => {
  const result = await patched((workbook) => write(workbook, "둘째", "A3", ["im Weg"]));
  const text = part(result, "xl/worksheets/sheet2.xml");
  expect(text).toContain('<c r="A1" cm="1" t="e"><f t="array" ref="A1">');
  expect(text).toContain('<row r="2"><c r="A2"/>');
  expect(text).toContain('<c r="A3" t="inlineStr"><is><t>im Weg</t></is></c>');
});

test("a number format is written as a new style that keeps the rest of the old one's look", async () => {
  const result = await patched((workbook) => {
    const sheet = workbook.sheet("점수 표");
    sheet?.writeNumberFormats({ row: 0, column: 0, rows: 1, columns: 2 }, [["0.00", '0.0"점"']]);
    sheet?.write({ row: 2, column: 4, rows: 1, columns: 1 }, [["12%"]]);
  });
  expect(differing(original, result)).toEqual(["xl/worksheets/sheet1.xml", "xl/styles.xml"]);
  const read = readXlsx(result);
  const style = (row: number, column: number) =>
    read.styles[read.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.style ?? 0];
  expect(style(0, 0)).toEqual({ ...readXlsx(original).styles[1], numberFormat: "0.00" });
  expect(style(0, 1)).toEqual({ ...readXlsx(original).styles[1], numberFormat: '0.0"점"' });
  expect(style(2, 4)?.numberFormat).toBe("0%");
  expect(part(result, "xl/styles.xml")).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;점&quot;"/></numFmts>',
  );
});

test("formats that are cleared go back to the file's first style", async () => {
  const result = await patched((workbook) =>
    workbook.sheet("점수 표")?.clear({ row: 0, column: 0, rows: 1, columns: 1 }, "Formats"),
  );
  expect(part(result, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="s"><v>0</v></c>');
});

test("a sheet that was added is written as a new part behind the others", async () => {
  const result = await patched((workbook) => {
    workbook.addSheet("점검 <결과>");
    write(workbook, "점검 <결과>", "B2:C2", ["제목", "='점수 표'!A6*2"]);
  });
  const read = readXlsx(result);
  expect(read.sheets.map(({ name, part: where }) => [name, where])).toEqual([
    ["점수 표", "xl/worksheets/sheet1.xml"],
    ["둘째", "xl/worksheets/sheet2.xml"],
    ["점검 <결과>", "xl/worksheets/sheet3.xml"],
  ]);
  expect(read.sheets[2]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
    ["제목", null],
    [8, "='점수 표'!A6*2"],
  ]);
  expect(part(result, "xl/workbook.xml")).toContain('sheetId="5"');
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(result.buffer as ArrayBuffer);
  expect(other.worksheets.map(({ name }) => name)).toEqual(["점수 표", "둘째", "점검 <결과>"]);
});

test("taking a sheet of the file away is refused instead of being forgotten", async () => {
  await expect(patched((workbook) => workbook.removeSheet("둘째"))).rejects.toThrow("둘째");
});

test("signs that XML cannot hold, and text that looks like their spelling, come back as they were", async () => {
  const texts = ["\u0001 _x0041_", "a\r\nb", ' <&>" '];
  const result = await patched((workbook) => write(workbook, "둘째", "E1:E3", ...texts.map((text) => [`'${text}`])));
  const cells = openWorkbook(result, { functions }).sheet("둘째");
  expect([0, 1, 2].map((row) => cells?.cell(row, 4).value)).toEqual(texts);
});
