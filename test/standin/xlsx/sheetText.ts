import { parseCell } from "./address";
import { attribute, elements, tags, type XmlElement, type XmlTag } from "./xml";

/** A `<c>` element and where it stands in the sheet's text. */
export interface CellPlace {
  readonly column: number;
  readonly tag: XmlTag;
  readonly from: number;
  readonly to: number;
}

/** A `<row>` element and where it stands in the sheet's text. */
export interface RowPlace {
  readonly row: number;
  readonly tag: XmlTag;
  /** Where its end tag begins; the same as `to` for an empty element. */
  readonly innerTo: number;
  readonly to: number;
  readonly cells: readonly CellPlace[];
}

/** The `<sheetData>` of a sheet's text and its rows. */
export interface SheetDataPlace {
  readonly tag: XmlTag;
  /** Where its end tag begins; the same as `to` for an empty element. */
  readonly innerTo: number;
  readonly to: number;
  readonly rows: readonly RowPlace[];
}

/** Finds the rows and cells in the text of a sheet. */
export function locate(xml: string): SheetDataPlace | undefined {
  const rows: RowPlace[] = [];
  let data: XmlTag | undefined;
  let row: { number: number; tag: XmlTag; cells: CellPlace[] } | undefined;
  let lastRow = -1;
  let column = -1;
  let cell: XmlTag | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === "sheetData") {
      if (tag.kind === "empty") return { tag, innerTo: tag.to, to: tag.to, rows };
      if (tag.kind === "end" && data) return { tag: data, innerTo: tag.from, to: tag.to, rows };
      data = tag;
    } else if (!data) continue;
    else if (tag.name === "row") {
      if (tag.kind !== "end") {
        lastRow = Number(attribute(tag, "r") ?? lastRow + 2) - 1;
        row = { number: lastRow, tag, cells: [] };
        column = -1;
      }
      if (tag.kind !== "start" && row) {
        const innerTo = tag.kind === "end" ? tag.from : tag.to;
        rows.push({ row: row.number, tag: row.tag, innerTo, to: tag.to, cells: row.cells });
      }
    } else if (tag.name === "c") {
      if (tag.kind !== "end") {
        column = parseCell(attribute(tag, "r") ?? "")?.column ?? column + 1;
        cell = tag;
      }
      if (tag.kind !== "start" && cell) row?.cells.push({ column, tag: cell, from: cell.from, to: tag.to });
    }
  }
  return undefined;
}

/** The `<f>` element of a cell, with places in the sheet's text. */
export function formulaOf(xml: string, cell: CellPlace): XmlElement | undefined {
  for (const found of elements(xml, "f", cell.tag.to, cell.to)) return found;
  return undefined;
}
