import { strFromU8, strToU8 } from "fflate";
import { packageBytes } from "../sheets/package-bytes";
import type { TemplateContent } from "./template";

/** The bytes of a template's workbook: the same on every run. */
export function templateBytes({ workbook, filters = [] }: TemplateContent): Promise<Uint8Array> {
  return packageBytes(workbook, (path, content) => {
    const filter = filters.find(({ sheet }) => path === `xl/worksheets/sheet${workbook.getWorksheet(sheet)!.id}.xml`);
    if (filter === undefined) return content;
    // exceljs writes a filter's arrows, and nothing of what they show.
    const shown = `<filterColumn colId="${filter.column}"><filters><filter val="${filter.shown}"/></filters></filterColumn>`;
    const xml = strFromU8(content).replace(
      /<autoFilter ref="([^"]*)"\s*\/>/,
      `<autoFilter ref="$1">${shown}</autoFilter>`,
    );
    return strToU8(xml);
  });
}
