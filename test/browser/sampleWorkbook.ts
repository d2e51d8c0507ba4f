import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBuiltAddin } from "../standin/headless/builtAddin";
import { openWorkbook } from "../standin/workbook/openWorkbook";
import type { Workbook } from "../standin/workbook/types";
import { DIST } from "./openPane";

const SAMPLE = join(__dirname, "../../assets/samples/score-sheet-2023.xlsx");

const TEMPLATES = join(__dirname, "../templates");

/** The score sheet of the 46 tasks of 2023. */
export const openSample = (): Workbook => open(readFileSync(SAMPLE));

/** A workbook of the corpus of layouts, by its name without the ending. */
export const openTemplate = (name: string): Workbook => open(readFileSync(join(TEMPLATES, `${name}.xlsx`)));

/** The sample, its first sheet protected as Excel's [시트 보호] does it without a password. */
export function openProtectedSample(): Workbook {
  const parts = unzipSync(readFileSync(SAMPLE));
  const name = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  if (!sheet.includes("</sheetData>")) throw new Error(`the sample has no ${name} to protect`);
  const locked = sheet.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>');
  return open(zipSync({ ...parts, [name]: strToU8(locked) }));
}

function open(bytes: Uint8Array): Workbook {
  const { functions } = readBuiltAddin(DIST).functions;
  return openWorkbook(bytes, { functions: functions.map(({ name }) => name) });
}
