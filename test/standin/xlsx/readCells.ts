import type { CellValue, ErrorText } from "../workbook/types";
import { parseArea, parseCell } from "./address";
import { plainText, richText } from "./readStrings";
import { shiftFormula } from "./sharedFormula";
import { shownFormula } from "./storedFormula";
import type { CellSnapshot, RowSnapshot } from "./snapshot";
import { attribute, decode, element, tags, type XmlTag } from "./xml";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** Does a `cm` value stand for a dynamic array? */
  isDynamicArray(cellMetadata: number): boolean;
  readonly date1904: boolean;
}

const errors: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] satisfies ErrorText[];

/** Turns the rows and cells between `<sheetData>` and its end into cells. */
export function readCells(sheetData: string, context: CellContext): { cells: CellSnapshot[]; rows: RowSnapshot[] } {
  const cells: CellSnapshot[] = [];
  const rows: RowSnapshot[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  let open: XmlTag | undefined;
  for (const tag of tags(sheetData)) {
    if (tag.name === "row" && tag.kind !== "end") {
      row = Number(attribute(tag, "r") ?? row + 2) - 1;
      column = -1;
      const format = readRow(tag, row);
      if (format) rows.push(format);
    }
    if (tag.name !== "c") continue;
    if (tag.kind !== "end") {
      const place = parseCell(attribute(tag, "r") ?? "");
      column = place?.column ?? column + 1;
      row = place?.row ?? row;
      open = tag;
    }
    if (tag.kind === "start" || !open) continue;
    const inner = tag.kind === "end" ? sheetData.slice(open.to, tag.from) : "";
    cells.push(readCell(open, inner, row, column, shared, context));
    open = undefined;
  }
  return { cells, rows };
}

function readRow(tag: XmlTag, row: number): RowSnapshot | undefined {
  const height = attribute(tag, "ht");
  const hidden = isTrue(attribute(tag, "hidden"));
  const style = isTrue(attribute(tag, "customFormat")) ? Number(attribute(tag, "s") ?? 0) : null;
  if (height === undefined && !hidden && style === null) return undefined;
  return { row, height: height === undefined ? null : Number(height), hidden, style };
}

function readCell(
  tag: XmlTag,
  inner: string,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
  context: CellContext,
): CellSnapshot {
  const style = Number(attribute(tag, "s") ?? 0);
  const value = readValue(attribute(tag, "t") ?? "n", inner, context);
  const found = inner.includes("<") ? element(inner, "f") : undefined;
  const plain: CellSnapshot = { row, column, value, formula: null, reach: "single", area: null, style };
  if (!found) return plain;
  const kind = attribute(found.tag, "t");
  const index = attribute(found.tag, "si") ?? "";
  let formula = shownFormula(decode(found.inner));
  if (kind === "shared" && formula) shared.set(index, { formula, row, column });
  else if (kind === "shared") {
    const origin = shared.get(index);
    if (origin) formula = shiftFormula(origin.formula, row - origin.row, column - origin.column);
  }
  // A cell of a data table or one inside a fixed array has an empty formula: its value is all it has of its own.
  if (!formula) return plain;
  if (kind !== "array") return { ...plain, formula: `=${formula}` };
  const isDynamic = context.isDynamicArray(Number(attribute(tag, "cm") ?? 0));
  const area = parseArea(attribute(found.tag, "ref") ?? "") ?? { row, column, rows: 1, columns: 1 };
  return { ...plain, formula: `=${formula}`, reach: isDynamic ? "spill" : "fixed", area };
}

function readValue(type: string, inner: string, context: CellContext): CellValue {
  if (!inner) return null;
  if (type === "inlineStr") {
    const text = element(inner, "is");
    return text ? richText(text.inner) : null;
  }
  const found = element(inner, "v");
  if (!found || (found.inner === "" && type !== "str")) return null;
  if (type === "s") return context.sharedStrings[Number(found.inner)] ?? "";
  if (type === "str") return plainText(found.inner);
  if (type === "b") return found.inner.trim() === "1" || found.inner.trim() === "true";
  if (type === "e") return { error: errorText(decode(found.inner)) };
  if (type === "d") return serialOfDate(found.inner, context.date1904);
  return Number(found.inner);
}

function errorText(text: string): ErrorText {
  return errors.includes(text) ? (text as ErrorText) : "#VALUE!";
}

function serialOfDate(text: string, date1904: boolean): number {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00`}Z`,
  );
  return milliseconds / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);
}

/** Is a yes-or-no attribute set? */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
