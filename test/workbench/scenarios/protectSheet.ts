import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file with one of its sheets protected, as Excel's [시트 보호] does it without a password. */
export function protectSheet(file: Uint8Array, part: string): Buffer {
  const parts = unzipSync(file);
  const sheet = strFromU8(parts[part] ?? new Uint8Array());
  if (!sheet.includes("</sheetData>")) throw new Error(`The file has no ${part} to protect`);
  const locked = sheet.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>');
  return Buffer.from(zipSync({ ...parts, [part]: strToU8(locked) }));
}
