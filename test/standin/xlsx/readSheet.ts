import type { Area } from "../workbook/types";
import { parseArea, parseCell } from "./address";
import { isTrue, readCells, type CellContext } from "./readCells";
import type { ColumnSnapshot, FilterSnapshot, SheetSnapshot } from "./snapshot";
import { attribute, element, elements } from "./xml";

/** What the workbook part says about a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
  readonly visibility: SheetSnapshot["visibility"];
}

/** Reads a worksheet part. */
export function readSheet(xml: string, entry: SheetEntry, context: CellContext): SheetSnapshot {
  const data = element(xml, "sheetData");
  // What stands around the cells is small; searching it alone keeps big sheets quick.
  const before = data ? xml.slice(0, data.tag.from) : xml;
  const after = data ? xml.slice(data.to) : "";
  const format = element(before, "sheetFormatPr");
  const number = (name: string) => {
    const value = format && attribute(format.tag, name);
    return value === undefined ? null : Number(value);
  };
  const view = element(before, "sheetView");
  const pane = view && element(view.inner, "pane");
  const isFrozen = pane && /^frozen/.test(attribute(pane.tag, "state") ?? "");
  const protection = element(after, "sheetProtection");
  return {
    name: entry.name,
    id: sheetIdentity(xml, entry.sheetId),
    part: entry.part,
    visibility: entry.visibility,
    isProtected: protection !== undefined && isTrue(attribute(protection.tag, "sheet")),
    ...readCells(data?.inner ?? "", context),
    merges: readMerges(after),
    columns: readColumns(before),
    filter: readFilter(after),
    defaultColumnWidth: number("defaultColWidth"),
    defaultRowHeight: number("defaultRowHeight"),
    frozenRows: isFrozen ? Number(attribute(pane.tag, "ySplit") ?? 0) : 0,
    frozenColumns: isFrozen ? Number(attribute(pane.tag, "xSplit") ?? 0) : 0,
    selection: readSelection(view?.inner ?? ""),
  };
}

/** The sheet's own id if the file has one, else the one Excel would give the n-th sheet. */
function sheetIdentity(xml: string, sheetId: number): string {
  const own = /\sxr:uid="(\{[0-9A-Fa-f-]{36}\})"/.exec(xml.slice(0, 4096))?.[1];
  return own ?? identityOf(sheetId);
}

/** The id of a sheet in Excel's form, made from its number. */
export function identityOf(sheetId: number): string {
  const number = (sheetId - 1).toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${number.slice(2)}${number.slice(0, 2)}-000000000000}`;
}

function readMerges(xml: string): Area[] {
  const merges: Area[] = [];
  for (const { tag } of elements(xml, "mergeCell")) {
    const area = parseArea(attribute(tag, "ref") ?? "");
    if (area) merges.push(area);
  }
  return merges;
}

function readColumns(xml: string): ColumnSnapshot[] {
  return [...elements(element(xml, "cols")?.inner ?? "", "col")].map(({ tag }) => {
    const width = attribute(tag, "width");
    return {
      from: Number(attribute(tag, "min")) - 1,
      to: Number(attribute(tag, "max")) - 1,
      width: width === undefined ? null : Number(width),
      hidden: isTrue(attribute(tag, "hidden")),
      style: Number(attribute(tag, "style") ?? 0),
    };
  });
}

function readFilter(xml: string): FilterSnapshot | null {
  const filter = element(xml, "autoFilter");
  const area = filter && parseArea(attribute(filter.tag, "ref") ?? "");
  if (!filter || !area) return null;
  // A column can be listed for its hidden arrow alone: then it has no criteria inside.
  const hasCriteria = [...elements(filter.inner, "filterColumn")].some(({ inner }) => inner.trim() !== "");
  return { area, hasCriteria };
}

function readSelection(view: string): Area {
  const start: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  // Of the selections in the panes of a frozen sheet, the last one is in the pane with the cells.
  const last = [...elements(view, "selection")].at(-1);
  if (!last) return start;
  const cell = parseCell(attribute(last.tag, "activeCell") ?? "A1");
  const first = (attribute(last.tag, "sqref") ?? "").split(" ")[0] as string;
  return parseArea(first) ?? (cell ? { ...start, ...cell } : start);
}
