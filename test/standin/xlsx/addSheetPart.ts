import { blankSheetXml } from "./blankXlsx";
import { relationships, relationshipsPart } from "./relationships";
import { attribute, element, elements, encode } from "./xml";
import type { ZipPackage } from "./zipPackage";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** Adds a blank sheet behind the others and gives the name of its part. */
export function addSheetPart(file: ZipPackage, workbookPart: string, name: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const part = firstFree(
    (number) => `${folder}worksheets/sheet${number}.xml`,
    (candidate) => file.has(candidate),
  );
  file.setText(part, blankSheetXml);
  addContentType(file, part, contentType);
  const id = addRelationship(file, workbookPart, relationshipType, part.slice(folder.length));
  const xml = file.text(workbookPart) as string;
  const list = element(xml, "sheets");
  if (!list) throw new Error("The workbook part lists no sheets.");
  const numbers = [...elements(list.inner, "sheet")].map(({ tag }) => Number(attribute(tag, "sheetId")));
  const prefix = /xmlns:(\w+)\s*=\s*["'][^"']*\/relationships["']/.exec(xml)?.[1] ?? "r";
  const entry = `<${list.tag.prefix}sheet name="${encode(name)}" sheetId="${Math.max(0, ...numbers) + 1}" ${prefix}:id="${id}"/>`;
  insertBeforeEnd(file, workbookPart, "sheets", entry);
  return part;
}

/** Notes the content type of a part. */
export function addContentType(file: ZipPackage, part: string, type: string): void {
  insertBeforeEnd(file, "[Content_Types].xml", "Types", `<Override PartName="/${part}" ContentType="${type}"/>`);
}

/** Adds a relationship from a part to another one and gives its id. */
export function addRelationship(file: ZipPackage, part: string, type: string, target: string): string {
  const taken = new Set(relationships(file, part).map(({ id }) => id));
  const xml = file.text(relationshipsPart(part)) ?? "";
  // Relationships to outside the package have ids too.
  const id = firstFree(
    (number) => `rId${number}`,
    (candidate) => taken.has(candidate) || xml.includes(`"${candidate}"`),
  );
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  insertBeforeEnd(file, relationshipsPart(part), "Relationships", entry);
  return id;
}

function insertBeforeEnd(file: ZipPackage, part: string, name: string, text: string): void {
  const xml = file.text(part);
  const found = xml === undefined ? undefined : element(xml, name);
  if (xml === undefined || !found) throw new Error(`The part ${part} has no <${name}>.`);
  const end = `</${found.tag.prefix}${name}>`;
  const at = found.to - end.length;
  const prefixed = found.tag.prefix ? text.replace(/^<(?!\w+:)/, `<${found.tag.prefix}`) : text;
  file.setText(part, xml.slice(0, at) + prefixed + xml.slice(at));
}

function firstFree(make: (number: number) => string, isTaken: (candidate: string) => boolean): string {
  let number = 1;
  while (isTaken(make(number))) number++;
  return make(number);
}
