import { parseArea } from "./address";
import { readDynamicArrays } from "./metadata";
import { readTheme } from "./readColors";
import { identityOf, readSheet, type SheetEntry } from "./readSheet";
import { readSharedStrings } from "./readStrings";
import { readStyles } from "./readStyles";
import { isTrue } from "./readCells";
import { relationships, type Relationship } from "./relationships";
import type { NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import { shownFormula } from "./storedFormula";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { attribute, decode, element, elements } from "./xml";
import { readSettings } from "./webExtension";
import { ZipPackage } from "./zipPackage";

/** Reads an .xlsx or .xlsm file. Throws `UnreadableWorkbook` when the bytes are no usable workbook. */
export function readXlsx(bytes: Uint8Array): WorkbookSnapshot {
  const file = openPackage(bytes);
  const part = workbookPart(file);
  const xml = file.text(part) as string;
  const related = relationships(file, part);
  const partOf = (type: string) => related.find((relationship) => relationship.type === type)?.target;
  const textOf = (type: string) => {
    const target = partOf(type);
    return target === undefined ? undefined : file.text(target);
  };
  const properties = element(xml, "workbookPr");
  const date1904 = properties !== undefined && isTrue(attribute(properties.tag, "date1904"));
  const dynamic = readDynamicArrays(textOf("sheetMetadata"));
  const context = {
    sharedStrings: readSharedStrings(textOf("sharedStrings")),
    isDynamicArray: (cellMetadata: number) => dynamic.has(cellMetadata),
    date1904,
  };
  const entries = sheetEntries(xml, related, file);
  const sheets = entries.map((entry) => readSheet(file.text(entry.part) as string, entry, context));
  const view = element(xml, "workbookView");
  return {
    sheets: withDistinctIds(sheets, entries),
    names: readNames(xml),
    tables: sheets.flatMap((sheet) => readTables(file, sheet)),
    styles: readStyles(textOf("styles"), readTheme(textOf("theme"))),
    activeSheet: activeSheet(sheets, view ? Number(attribute(view.tag, "activeTab") ?? 0) : 0, xml, entries),
    settings: readSettings(file),
    date1904,
  };
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens the package, telling apart what else a file named .xlsx may turn out to be. */
export function openPackage(bytes: Uint8Array): ZipPackage {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    const wideName = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
    throw new UnreadableWorkbook(holds(bytes, wideName) ? "encrypted" : "legacy");
  }
  const isOldStream = bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
  if (isOldStream) throw new UnreadableWorkbook("legacy");
  return ZipPackage.read(bytes);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The name of the part that lists the sheets. */
export function workbookPart(file: ZipPackage): string {
  const part = relationships(file, "").find((relationship) => relationship.type === "officeDocument")?.target;
  if (part === undefined || !file.has(part)) throw new UnreadableWorkbook("not-a-workbook");
  if (part.endsWith(".bin")) throw new UnreadableWorkbook("not-a-workbook", "binary workbooks (.xlsb) cannot be read");
  if (!element(file.text(part) ?? "", "workbook")) throw new UnreadableWorkbook("not-a-workbook");
  return part;
}

function sheetEntries(xml: string, related: readonly Relationship[], file: ZipPackage): SheetEntry[] {
  const entries: SheetEntry[] = [];
  for (const { tag } of elements(element(xml, "sheets")?.inner ?? "", "sheet")) {
    const id = /\s[\w]+:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1];
    const target = related.find((relationship) => relationship.id === id);
    // Chart and dialogue sheets have no cells.
    if (target && target.type !== "worksheet") continue;
    const name = attribute(tag, "name") ?? "";
    if (!target || !file.has(target.target)) throw new UnreadableWorkbook("damaged", `the sheet "${name}" is missing`);
    const state = attribute(tag, "state");
    const visibility = state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
    entries.push({ name, sheetId: Number(attribute(tag, "sheetId") ?? 0), part: target.target, visibility });
  }
  if (entries.length === 0) throw new UnreadableWorkbook("damaged", "it has no worksheet");
  return entries;
}

/** Copied sheets may carry the id of the sheet they were copied from. */
function withDistinctIds(sheets: readonly SheetSnapshot[], entries: readonly SheetEntry[]): SheetSnapshot[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const id = taken.has(sheet.id) ? identityOf((entries[index] as SheetEntry).sheetId) : sheet.id;
    taken.add(id);
    return { ...sheet, id };
  });
}

/** The active tab counts chart sheets too, and a workbook may have been saved with a hidden one active. */
function activeSheet(
  sheets: readonly SheetSnapshot[],
  tab: number,
  xml: string,
  entries: readonly SheetEntry[],
): number {
  const listed = [...elements(element(xml, "sheets")?.inner ?? "", "sheet")];
  const name = listed[tab] && attribute(listed[tab].tag, "name");
  const index = entries.findIndex((entry) => entry.name === name);
  if (index >= 0 && sheets[index]?.visibility === "Visible") return index;
  return Math.max(
    0,
    sheets.findIndex((sheet) => sheet.visibility === "Visible"),
  );
}

function readNames(xml: string): NameSnapshot[] {
  const sheets = [...elements(element(xml, "sheets")?.inner ?? "", "sheet")].map(
    ({ tag }) => attribute(tag, "name") ?? "",
  );
  const names: NameSnapshot[] = [];
  for (const { tag, inner } of elements(element(xml, "definedNames")?.inner ?? "", "definedName")) {
    const local = attribute(tag, "localSheetId");
    const name = attribute(tag, "name") ?? "";
    // Names of Excel's own, such as the print area, are not shown in the name manager's formulas.
    if (name.startsWith("_xlnm.") || isTrue(attribute(tag, "function"))) continue;
    const sheet = local === undefined ? null : (sheets[Number(local)] ?? null);
    names.push({ name, formula: `=${shownFormula(decode(inner))}`, sheet });
  }
  return names;
}

function readTables(file: ZipPackage, sheet: SheetSnapshot): TableSnapshot[] {
  const tables: TableSnapshot[] = [];
  for (const { type, target } of relationships(file, sheet.part)) {
    const found = type === "table" ? element(file.text(target) ?? "", "table") : undefined;
    const area = found && parseArea(attribute(found.tag, "ref") ?? "");
    if (!found || !area) continue;
    tables.push({
      name: attribute(found.tag, "displayName") ?? attribute(found.tag, "name") ?? "",
      sheet: sheet.name,
      area,
      headerRows: Number(attribute(found.tag, "headerRowCount") ?? 1),
      totalsRows: Number(attribute(found.tag, "totalsRowCount") ?? 0),
      columns: [...elements(found.inner, "tableColumn")].map(({ tag }) => attribute(tag, "name") ?? ""),
    });
  }
  return tables;
}
