import { encode } from "./xml";
import { ZipPackage } from "./zipPackage";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx file with blank sheets of these names. */
export function blankXlsx(sheets: readonly string[] = ["Sheet1"]): Uint8Array {
  const file = ZipPackage.empty();
  const each = (make: (name: string, number: number) => string) =>
    sheets.map((name, index) => make(name, index + 1)).join("");
  file.setText(
    "[Content_Types].xml",
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      each(
        (_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`,
      ) +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  );
  file.setText(
    "_rels/.rels",
    relationships(`<Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/>`),
  );
  file.setText(
    "xl/workbook.xml",
    `${head}<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>` +
      `${each((name, number) => `<sheet name="${encode(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
  );
  file.setText(
    "xl/_rels/workbook.xml.rels",
    relationships(
      each(
        (_, number) =>
          `<Relationship Id="rId${number}" Type="${documents}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ) + `<Relationship Id="rId${sheets.length + 1}" Type="${documents}/styles" Target="styles.xml"/>`,
    ),
  );
  sheets.forEach((_, index) => file.setText(`xl/worksheets/sheet${index + 1}.xml`, blankSheetXml));
  file.setText(
    "xl/styles.xml",
    `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="맑은 고딕"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  );
  return file.toBytes();
}

/** The part of a sheet without cells. */
export const blankSheetXml = `${head}<worksheet xmlns="${main}" xmlns:r="${documents}"><sheetData/></worksheet>`;

function relationships(inner: string): string {
  return `${head}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
}
