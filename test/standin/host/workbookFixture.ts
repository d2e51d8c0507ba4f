import { Workbook as Book, type CellValue as BookValue } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../workbook/openWorkbook";
import type { CellValue, DefinedName, Workbook } from "../workbook/types";

export interface FixtureOptions {
  /** Sheets to protect, each with the cells that stay unlocked. */
  readonly protect?: Readonly<Record<string, readonly string[]>>;
  readonly names?: readonly DefinedName[];
  /** Rows and columns to hide, by sheet, as Excel counts them: from 1. */
  readonly hide?: Readonly<Record<string, { readonly rows?: readonly number[]; readonly columns?: readonly number[] }>>;
  /** Sheets with a filter over their first column. */
  readonly filter?: readonly string[];
  /** The number format of cells, by sheet and address. */
  readonly formats?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The add-in's functions. */
  readonly functions?: readonly string[];
}

/** Bytes of a small workbook: sheets by name, rows of values and formulas (texts that start with "="). */
export async function fixtureBytes(
  content: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  { protect = {}, names = [], hide = {}, filter = [], formats = {} }: FixtureOptions = {},
): Promise<Uint8Array> {
  const book = new Book();
  for (const [name, rows] of Object.entries(content)) {
    const sheet = book.addWorksheet(name);
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value !== null) sheet.getCell(row + 1, column + 1).value = toBookValue(value);
      }
    }
    for (const row of hide[name]?.rows ?? []) sheet.getRow(row).hidden = true;
    for (const column of hide[name]?.columns ?? []) sheet.getColumn(column).hidden = true;
    for (const [address, format] of Object.entries(formats[name] ?? {})) sheet.getCell(address).numFmt = format;
    if (filter.includes(name)) sheet.autoFilter = { from: "A1", to: { row: rows.length, column: 1 } };
    if (protect[name] === undefined) continue;
    for (const address of protect[name]) sheet.getCell(address).protection = { locked: false };
    await sheet.protect("", {});
  }
  const sheets = Object.keys(content);
  const bytes = addCriteria(new Uint8Array(await book.xlsx.writeBuffer()), sheets, filter);
  return addNames(bytes, sheets, names);
}

/** Opens such a workbook. */
export async function openFixture(
  content: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: FixtureOptions = {},
): Promise<Workbook> {
  return openWorkbook(await fixtureBytes(content, options), { functions: options.functions ?? [] });
}

function toBookValue(value: Exclude<CellValue, null>): BookValue {
  if (typeof value === "object") return { error: value.error } as BookValue;
  return typeof value === "string" && value.startsWith("=") ? { formula: value.slice(1) } : value;
}

/** Puts names of any kind into the file; exceljs knows those of ranges alone. */
function addNames(bytes: Uint8Array, sheets: readonly string[], names: readonly DefinedName[]): Uint8Array {
  if (names.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const path = "xl/workbook.xml";
  const entries = names.map(({ name, formula, sheet }) => {
    const scope = sheet === null ? "" : ` localSheetId="${sheets.indexOf(sheet)}"`;
    return `<definedName name="${name}"${scope}>${formula.slice(1)}</definedName>`;
  });
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(xml.replace("</sheets>", `</sheets><definedNames>${entries.join("")}</definedNames>`));
  return zipSync(parts);
}

/** Gives filters something to look for; exceljs writes their arrows alone. */
function addCriteria(bytes: Uint8Array, sheets: readonly string[], filtered: readonly string[]): Uint8Array {
  if (filtered.length === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const name of filtered) {
    const path = `xl/worksheets/sheet${sheets.indexOf(name) + 1}.xml`;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const criteria = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
    parts[path] = strToU8(
      xml.replace(/<autoFilter ref="([^"]*)"\s*\/>/, `<autoFilter ref="$1">${criteria}</autoFilter>`),
    );
  }
  return zipSync(parts);
}
