import type { Cell, Workbook, Worksheet } from "exceljs";
import type { PartLook, SheetPart } from "../../src/excel/sheetParts";

/** What Excel draws of a column of that many digits, in points. */
const pointsOf = (digits: number): number => Math.round((digits * 7 + 5) * 0.75);

/**
 * The sheets of a workbook as the add-in puts them into another one. Without merged cells, which get in the way of sorting and
 * filling: a heading stands in the lowest of its cells, or across them.
 *
 * @param headRows - for each sheet how many rows stand above its table's body
 */
export function sheetParts(workbook: Workbook, headRows: readonly number[]): SheetPart[] {
  const names = workbook.worksheets.map(({ name }) => name);
  return workbook.worksheets.map((sheet, index) => sheetPart(sheet, names, headRows[index] ?? 0));
}

function sheetPart(sheet: Worksheet, names: readonly string[], headRows: number): SheetPart {
  const [rows, columns] = [sheet.rowCount, sheet.columnCount];
  const each = <Value>(valueOf: (cell: Cell) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => valueOf(sheet.getCell(row + 1, column + 1))),
    );
  const formats = ["General"];
  const formatPlaces = each(({ numFmt }) => {
    const format = (numFmt as string | undefined) ?? "General";
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  });
  return {
    name: sheet.name,
    cells: each((cell) => (holdsContent(cell, headRows) ? typed(cell.master, names) : "")),
    formatPlaces,
    formats,
    looks: rectangles(each((cell) => lookOf(cell, headRows))),
    tables: rectangles(each((cell) => (dressOf(cell).border === undefined ? {} : { wrap: true }))).map(
      ({ address }) => address,
    ),
    columnWidths: Array.from({ length: columns }, (_, column) => pointsOf(sheet.getColumn(column + 1).width ?? 9)),
    frozenRows: headRows,
  };
}

/** Of merged cells one holds the content: in a head the lowest, since it stands right above the column. */
function holdsContent(cell: Cell, headRows: number): boolean {
  if (!cell.isMerged) return true;
  const { master } = cell;
  const isInHead = cell.fullAddress.row <= headRows;
  if (cell.col !== master.col) return false;
  if (!isInHead) return cell.address === master.address;
  const below = cell.worksheet.getCell(cell.fullAddress.row + 1, cell.fullAddress.col);
  return below.master.address !== master.address;
}

/** As it would be typed: an apostrophe keeps a text a text. */
function typed({ value, formula }: Cell, names: readonly string[]): string | number {
  if (formula) {
    const bare = formula.replace(/_xldudf_/g, "");
    return `=${names.reduce((text, name) => text.replaceAll(`${name}!`, `{${name}}!`), bare)}`;
  }
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") throw new Error(`A cell of our own sheets holds ${JSON.stringify(value)}.`);
  return `'${value}`;
}

type Look = Omit<PartLook, "address">;

/** exceljs declares that every cell is dressed; one that is not has none of these. */
interface Dress {
  readonly fill?: { readonly fgColor?: { readonly argb?: string } };
  readonly font?: { readonly bold?: boolean; readonly size?: number };
  readonly alignment?: { readonly horizontal?: string; readonly wrapText?: boolean };
  readonly border?: object;
}

const dressOf = (cell: Cell): Dress => cell.style as Dress;

/** What our tables are written in, and Excel's own; a size is said where it is another one. */
const USUAL_SIZES = [9, 11];

function lookOf(cell: Cell, headRows: number): Look {
  const { fill, font, alignment } = dressOf(cell);
  const color = fill?.fgColor?.argb;
  const isCentered = alignment?.horizontal === "center";
  const isAcross = isCentered && cell.fullAddress.row <= headRows && isWide(cell);
  return {
    ...(color !== undefined && { fill: `#${color.slice(2)}` }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.size !== undefined && !USUAL_SIZES.includes(font.size) && { size: font.size }),
    ...(isCentered && { horizontal: isAcross ? "CenterAcrossSelection" : "Center" }),
    ...(alignment?.wrapText === true && !isLine(cell) && { wrap: true }),
  };
}

/** Is it merged with the cells beside it? */
const isWide = (cell: Cell): boolean =>
  [-1, 1].some((step) => {
    const column = cell.fullAddress.col + step;
    return column > 0 && cell.worksheet.getCell(cell.fullAddress.row, column).master.address === cell.master.address;
  });

/** A note over the width of the table runs on over the blank cells to its right. */
const isLine = (cell: Cell): boolean => cell.master.fullAddress.col === 1 && isWide(cell);

/** The looks that differ from none, each once for the largest rectangle of columns and rows that has it. */
function rectangles(looks: readonly (readonly Look[])[]): PartLook[] {
  const keys = looks.map((row) => row.map((look) => JSON.stringify(look)));
  const isDone = keys.map((row) => row.map((key) => key === "{}"));
  const found: PartLook[] = [];
  keys.forEach((row, top) =>
    row.forEach((key, left) => {
      if (isDone[top]?.[left]) return;
      const isOpen = (at: number, column: number) => keys[at]?.[column] === key && isDone[at]?.[column] === false;
      let [bottom, right] = [top, left];
      while (isOpen(top, right + 1)) right++;
      const isWhole = (at: number) => range(left, right).every((column) => isOpen(at, column));
      while (isWhole(bottom + 1)) bottom++;
      for (const at of range(top, bottom)) for (const column of range(left, right)) isDone[at]![column] = true;
      found.push({ address: `${cellName(top, left)}:${cellName(bottom, right)}`, ...looks[top]![left]! });
    }),
  );
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const cellName = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
