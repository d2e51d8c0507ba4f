import type { Workbook } from "exceljs";
import { unzipSync, zipSync, type Zippable } from "fflate";

/** When the generated files say they were made: a fixed day, so that the same input gives the same bytes. */
export const fixedDate = new Date(Date.UTC(2024, 0, 2));

/**
 * Writes a workbook so that it comes out byte for byte the same on every run: fixed dates, parts in a fixed order.
 *
 * @param patch - puts into a part of the package what exceljs cannot write
 */
export async function packageBytes(
  workbook: Workbook,
  patch: (path: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Promise<Uint8Array> {
  workbook.creator = "Gradeline";
  workbook.lastModifiedBy = "Gradeline";
  workbook.created = fixedDate;
  workbook.modified = fixedDate;
  workbook.views = [{ x: 0, y: 0, width: 28800, height: 16200, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  // Zip keeps local time without a zone, so the day is given in local time.
  const mtime = new Date(2024, 0, 2);
  const ordered: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    if (!path.endsWith("/")) ordered[path] = [patch(path, content), { mtime, level: 9 }];
  }
  return zipSync(ordered);
}
