import type { CellValue, Worksheet } from "exceljs";
import { dressCell, fills, fontName, type CellLook } from "../sheets/style";

/** Stand for a cell that is merged with the one to its left, or above it. */
export const LEFT = "←";
export const ABOVE = "↑";

/** A cell's look by its place in the block, counted from 0. */
export type BlockLook = (row: number, column: number) => CellLook;

export const HEAD: BlockLook = () => ({ bold: true, fill: fills.head });

/**
 * Writes a rectangle of cells.
 *
 * @param corner - the address of its upper left cell
 * @param rows - the values; {@link LEFT} and {@link ABOVE} merge, `null` leaves a dressed cell blank
 * @param look - how each cell looks; left out, the cells are not dressed at all
 */
export function writeBlock(
  sheet: Worksheet,
  corner: string,
  rows: readonly (readonly CellValue[])[],
  look?: BlockLook,
): void {
  const { row: top, col: left } = sheet.getCell(corner).fullAddress;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const cell = sheet.getCell(top + row, left + column);
      if (value !== null && value !== LEFT && value !== ABOVE) cell.value = value;
      if (look !== undefined) dressCell(cell, look(row, column));
    }),
  );
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === LEFT || value === ABOVE) continue;
      let [width, height] = [1, 1];
      while (cells[column + width] === LEFT) width++;
      while (rows[row + height]?.[column] === ABOVE) height++;
      if (width * height === 1) continue;
      sheet.mergeCells(top + row, left + column, top + row + height - 1, left + column + width - 1);
    }
  }
}

/** Writes a line outside the table: a title, a unit, a note. */
export function writeText(sheet: Worksheet, address: string, text: string, look: Pick<CellLook, "bold" | "size"> = {}) {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.font = { name: fontName, size: look.size ?? 9, bold: look.bold ?? false };
}

export const TITLE = { size: 15, bold: true };

/** A formula with the value that Excel has computed for it. */
export const formula = (text: string, result: number | string): CellValue => ({ formula: text, result });
