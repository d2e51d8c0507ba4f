import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The text of a worksheet part around these rows. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return `${head}<worksheet ${main} xmlns:r="${documents}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/**
 * The parts of a workbook with much that careless writers lose: two sheets, shared formulas, a dynamic array, an order of
 * calculation, rich text, protection, a picture, parts of unknown kinds.
 */
export function trickyParts(): Record<string, string | Uint8Array> {
  const relationship = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${types}.${type}+xml"/>`;
  return {
    "[Content_Types].xml":
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      override("/xl/workbook.xml", "sheet.main") +
      override("/xl/worksheets/sheet1.xml", "worksheet") +
      override("/xl/worksheets/sheet2.xml", "worksheet") +
      override("/xl/styles.xml", "styles") +
      override("/xl/sharedStrings.xml", "sharedStrings") +
      override("/xl/metadata.xml", "sheetMetadata") +
      override("/xl/calcChain.xml", "calcChain") +
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
      "</Types>",
    "_rels/.rels":
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `${relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `${head}<workbook ${main} xmlns:r="${documents}"><workbookPr defaultThemeVersion="166925"/>` +
      '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="점수 표" sheetId="1" r:id="rId1"/>' +
      '<sheet name="둘째" sheetId="4" r:id="rId2"/></sheets><definedNames>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'점수 표\'!$A$1:$E$6</definedName>' +
      '<definedName name="Rate">\'점수 표\'!$B$3</definedName><definedName name="Rate" localSheetId="1">둘째!$A$1</definedName>' +
      '<definedName name="TWICE">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    "xl/_rels/workbook.xml.rels":
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      relationship(1, "worksheet", "worksheets/sheet1.xml") +
      relationship(2, "worksheet", "/xl/worksheets/sheet2.xml") +
      relationship(3, "styles", "styles.xml") +
      relationship(4, "sharedStrings", "sharedStrings.xml") +
      relationship(5, "sheetMetadata", "metadata.xml") +
      relationship(6, "calcChain", "calcChain.xml") +
      "</Relationships>",
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><r><t>목표</t></r><r><t xml:space="preserve"> 치</t></r></is></c></row>' +
        '<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="2"><v>0.95</v></c><c r="C3"><f t="shared" ref="C3:C6" si="0">A3*$B$3</f><v>0.95</v></c></row>' +
        '<row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="C4"><f t="shared" si="0"/><v>1.9</v></c><c r="D4" t="b"><v>1</v></c></row>' +
        '<row r="5"><c r="A5"><v>3</v></c><c r="C5"><f t="shared" si="0"/><v>2.85</v></c><c r="D5" t="e"><v>#N/A</v></c></row>' +
        '<row r="6"><c r="A6"><v>4</v></c><c r="C6"><f t="shared" si="0"/><v>3.8</v></c><c r="D6" s="2"/>' +
        '<c r="E6" t="str"><f>IF(D6="","없음","")&amp;_xlfn.CONCAT("a","b")</f><v>없음ab</v></c></row>',
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><drawing r:id="rId1"/>',
      '<dimension ref="A1:E6"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="B4" sqref="B4:C5"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="16.5"/><cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="5" max="5" hidden="1"/></cols>',
    ),
    "xl/worksheets/sheet2.xml": sheetXml(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(\'점수 표\'!A4:A6,,-1)</f><v>4</v></c>' +
        '<c r="B1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>9</v></c><c r="C1"><f>_xldudf_ACHIEVEBAND(A1,Rate)</f><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="array" ref="B2:B3">A1:A2*10</f><v>40</v></c></row>' +
        '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>30</v></c></row>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels":
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `${relationship(1, "drawing", "../drawings/drawing1.xml")}</Relationships>`,
    "xl/drawings/drawing1.xml": `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/styles.xml":
      `${head}<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font>` +
      '<font><b/><sz val="14"/><color rgb="FFFF0000"/><name val="굴림"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/></patternFill></fill></fills>' +
      '<borders count="2"><border/><border><left/><right/><top style="thin"><color indexed="8"/></top><bottom style="double"/></border></borders>' +
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>' +
      '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>',
    "xl/sharedStrings.xml":
      `${head}<sst ${main} count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>성과</t></r><r><t>지표</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>` +
      "<si><t>A &amp; B_x000D_</t></si></sst>",
    "xl/metadata.xml":
      `${head}<metadata ${main} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">` +
      '<metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
      '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    "xl/calcChain.xml": `${head}<calcChain ${main}><c r="C3" i="1"/><c r="C4"/></calcChain>`,
    "xl/media/image1.png": Uint8Array.from({ length: 2_000 }, (_, index) => (index * 7_919) % 256),
    "xl/ctrlProps/unknown.bin": new Uint8Array(),
    "customXml/item1.xml": "<odd  spacing = 'kept' />",
  };
}

/** Packs parts into the bytes of a file. */
export function pack(parts: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: "2024-03-05T06:07:08Z" });
}
