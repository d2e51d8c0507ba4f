import { addContentType, addRelationship } from "./addSheetPart";
import { relationships } from "./relationships";
import { attribute, element, elements } from "./xml";
import type { ZipPackage } from "./zipPackage";

/**
 * The `cm` values that mark a dynamic array: each counts, from 1, a record of cell metadata, which names a kind and a place
 * among the future metadata of that kind, whose `fDynamic` says it.
 */
export function readDynamicArrays(xml: string | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  if (!xml) return found;
  const types = [...elements(element(xml, "metadataTypes")?.inner ?? "", "metadataType")];
  const dynamicType = types.findIndex(({ tag }) => attribute(tag, "name") === "XLDAPR") + 1;
  const future = [...elements(xml, "futureMetadata")].find(({ tag }) => attribute(tag, "name") === "XLDAPR");
  const blocks = [...elements(future?.inner ?? "", "bk")];
  const records = [...elements(element(xml, "cellMetadata")?.inner ?? "", "bk")];
  records.forEach(({ inner }, index) => {
    const record = element(inner, "rc");
    if (!record || Number(attribute(record.tag, "t")) !== dynamicType) return;
    const block = blocks[Number(attribute(record.tag, "v"))];
    const properties = block && element(block.inner, "dynamicArrayProperties");
    if (properties && attribute(properties.tag, "fDynamic") === "1") found.add(index + 1);
  });
  return found;
}

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const dynamicArrays = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The metadata part of a workbook that has nothing but dynamic arrays in it. */
const metadataXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="${dynamicArrays}">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" ' +
  'merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The `cm` value that marks a cell as the start of a dynamic array; the workbook gets one if it has none yet. */
export function dynamicArrayMark(file: ZipPackage, workbookPart: string): number {
  const part = relationships(file, workbookPart).find(({ type }) => type === "sheetMetadata")?.target;
  if (part !== undefined) {
    const [mark] = readDynamicArrays(file.text(part));
    if (mark === undefined)
      throw new Error("The workbook's cell metadata has no dynamic arrays, and none can be added to it.");
    return mark;
  }
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  file.setText(`${folder}metadata.xml`, metadataXml);
  addContentType(file, `${folder}metadata.xml`, contentType);
  addRelationship(file, workbookPart, relationshipType, "metadata.xml");
  return 1;
}
