import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { valueOf } from "../../../standin/workbook/cellGrid";
import type { SheetModel } from "../../../standin/workbook/sheetModel";
import { typedValue } from "../../../standin/workbook/typedValue";
import type { CellValue } from "../../../standin/workbook/types";

/** The name under which a style of the workbook stands in the grid. */
export const styleName = (place: number): string => `style-${place}`;

/** What a cell holds, as the grid takes it; what it does not have is `null`, so that it replaces what stood there. */
export function gridContent(sheet: SheetModel, row: number, column: number): ICellData {
  const cell = sheet.grid.get(row, column);
  return { ...gridValue(valueOf(cell)), f: cell?.formula?.text ?? null, si: null, p: null };
}

function gridValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "boolean")
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING };
}

/**
 * What a user put into a cell of the grid, as it is written into the workbook.
 *
 * @param cell - of the grid
 * @param formula - of the cell, shared ones resolved
 * @param numberFormat - of the cell in the workbook
 */
export function contentOf(cell: Nullable<ICellData>, formula: Nullable<string>, numberFormat: string): CellValue {
  if (formula) return formula;
  // A text of several lines is a document of its own in the grid, ended by a mark.
  const value = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? cell?.v ?? null;
  if (value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === BooleanNumber.TRUE || value === true || value === "1";
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return asText(value, numberFormat);
}

/** The grid says that it is a text: typing it must not make anything else of it, but for the errors, which are texts there. */
function asText(text: string, numberFormat: string): string {
  if (numberFormat === "@") return text;
  const { value } = text.startsWith("=") ? { value: null } : typedValue(text, numberFormat);
  const isError = typeof value === "object" && value !== null;
  return value === text || isError ? text : `'${text}`;
}

/** The number format that a style of the grid carries. */
export const formatOf = (style: Nullable<IStyleData>): string => style?.n?.pattern ?? "General";
