import type { Area, Cell, CellValue, Sheet } from "../../workbook/types";
import { isEntireColumn, isEntireRow } from "../address";
import { intersect, mapCells } from "../area";
import { accessDenied, invalidArgument } from "../richApiError";
import { property, type Member } from "./objectType";
import type { RangeTarget } from "./rangeTarget";

/** Above this many cells Excel answers a get with `null`. */
const MAX_CELLS_IN_A_GET = 5_000_000;

const setContent = ({ sheet, area }: RangeTarget, value: unknown) => {
  const content = toMatrix(value, area, toCellContent);
  requireUnlocked(sheet, area, content);
  sheet.write(area, content);
};

const setNumberFormat = ({ sheet, area }: RangeTarget, value: unknown) => {
  requireUnprotected(sheet);
  sheet.writeNumberFormats(area, toMatrix(value, area, toNumberFormat));
};

const formulas = {
  get: ofEachCell((cell) => cell.formula ?? toWire(cell.value)),
  set: setContent,
};

const numberFormat = { get: ofEachCell((cell) => cell.numberFormat), set: setNumberFormat };

/** What a range's cells hold. */
export const rangeContent: Record<string, Member<RangeTarget>> = {
  Values: property(
    "ExcelApi 1.1",
    { get: ofEachCell((cell) => toWire(cell.value)), set: setContent },
    { isComputed: true },
  ),
  Formulas: property("ExcelApi 1.1", formulas, { isComputed: true }),
  FormulasLocal: property("ExcelApi 1.1", formulas, { isComputed: true }),
  Text: property("ExcelApi 1.1", { get: ofEachCell((cell) => cell.text) }, { isComputed: true }),
  ValueTypes: property("ExcelApi 1.1", { get: ofEachCell((cell) => valueType(cell.value)) }, { isComputed: true }),
  NumberFormat: property("ExcelApi 1.1", numberFormat),
  NumberFormatLocal: property("ExcelApi 1.7", numberFormat),
};

/** Fails as Excel does where a protected sheet forbids to write one of the cells; `undefined` cells are not written. */
export function requireUnlocked(
  sheet: Sheet,
  area: Area,
  content: readonly (readonly (CellValue | undefined)[])[] | null = null,
): void {
  if (!sheet.isProtected) return;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const isWritten = content === null || content[row]?.[column] !== undefined;
      if (isWritten && sheet.isLocked(area.row + row, area.column + column)) {
        throw accessDenied(`the sheet ${sheet.name} is protected and the cell is locked`);
      }
    }
  }
}

/** Fails as Excel does where a protected sheet forbids to change formats. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** A getter of one answer a cell; `null` for whole rows, whole columns and too many cells, as Excel answers. */
function ofEachCell<Result>(toResult: (cell: Cell) => Result) {
  return ({ sheet, area }: RangeTarget): Result[][] | null => {
    if (isEntireRow(area) || isEntireColumn(area) || area.rows * area.columns > MAX_CELLS_IN_A_GET) return null;
    return mapCells(area, (row, column) => toResult(sheet.cell(row, column)));
  };
}

function toWire(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

/** One value stands for every cell; a matrix must have the range's own size. `null` leaves a cell as it is. */
function toMatrix<Content>(
  value: unknown,
  area: Area,
  toContent: (value: unknown) => Content,
): (Content | undefined)[][] {
  if (isEntireRow(area) || isEntireColumn(area)) {
    throw invalidArgument("Cells of whole rows or columns cannot be written");
  }
  const isMatrix = Array.isArray(value);
  if (isMatrix && !hasSize(value, area)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return mapCells(area, (row, column) => {
    const entry: unknown = isMatrix ? (value as unknown[][])[row - area.row]?.[column - area.column] : value;
    return entry === null || entry === undefined ? undefined : toContent(entry);
  });
}

function hasSize(rows: readonly unknown[], area: Area): boolean {
  return rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
}

function toCellContent(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw invalidArgument(`A cell cannot hold ${JSON.stringify(value)}`);
}

function toNumberFormat(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`A number format is a text, not ${JSON.stringify(value)}`);
}

/** The part of an area that holds something; `null` where there is nothing. */
export function usedPart(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const shared = used && intersect(used, area);
  if (!shared || !valuesOnly) return shared;
  const isFilled = mapCells(shared, (row, column) => sheet.cell(row, column).value !== null);
  const rows = isFilled.flatMap((cells, row) => (cells.includes(true) ? [row] : []));
  const columns = isFilled.flatMap((cells) => cells.flatMap((filled, column) => (filled ? [column] : [])));
  if (rows.length === 0) return null;
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return {
    row: shared.row + top,
    column: shared.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
