import ExcelJS from "exceljs";
import { unzipSync } from "fflate";

/** The names of the parts of a package that differ from another one, those that only one has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => !isSame(one[name], other[name])).sort();
}

/** The parts in which a file holds what an add-in stores with it, here under which rules the grades were written. */
export const STORED_PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/webextensions/_rels/taskpanes.xml.rels",
  "xl/webextensions/taskpanes.xml",
  "xl/webextensions/webextension1.xml",
];

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** Reads cells of a saved file with a reader that is not ours: texts of values, "" for blank ones. */
export async function savedCells(bytes: Buffer, sheet: string, addresses: readonly string[]): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new Error(`The saved file has no sheet ${sheet}`);
  return addresses.map((address) => {
    const { master, value, result } = worksheet.getCell(address);
    // This reader gives every cell of merged ones the value of the first.
    if (master.address !== address) return "";
    return String((typeof value === "object" && value !== null ? result : value) ?? "");
  });
}

/** The addresses of a column's cells: `U7` to `U56`. */
export const column = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
