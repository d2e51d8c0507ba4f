import { cellText } from "../scoresheet/cell/cellText";
import { columnLetters, type Grid } from "../scoresheet/grid";

/** A run of cells in one column to be written; `null` leaves a cell as it is. Rows and columns count from A1. */
export interface ColumnBlock {
  readonly row: number;
  readonly column: number;
  /** As they would be typed: a leading apostrophe keeps a text that looks like a number or a date a text. */
  readonly cells: readonly (string | number | null)[];
  /** The number formats to give the cells first, one a cell; left out where they keep theirs. */
  readonly numberFormats?: readonly (string | null)[];
}

/** A block as it stood before, one entry for each cell that was written and `null` for the others. */
export interface BlockBefore {
  readonly row: number;
  readonly column: number;
  /** The formula or constant of each cell, as it would be typed. */
  readonly formulas: readonly unknown[];
  /** Where the write changed number formats. */
  readonly numberFormats?: readonly (string | null)[];
}

/** The address of a block on its sheet: `R6:R55`, of one cell `R6`. */
export function blockAddress({ row, column, cells }: ColumnBlock): string {
  const letters = columnLetters(column);
  return cells.length === 1 ? `${letters}${row + 1}` : `${letters}${row + 1}:${letters}${row + cells.length}`;
}

export const blockRange = (sheet: Excel.Worksheet, { row, column }: BlockPlace, rows: number): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, 1);

type BlockPlace = Pick<ColumnBlock, "row" | "column">;

/** The number format in which Excel takes whatever is typed for a text. */
export const TEXT_FORMAT = "@";

/** Writes a block with the next request: formats first, since what is typed is read by them. */
export function setBlock(range: Excel.Range, { cells, numberFormats }: ColumnBlock): void {
  if (numberFormats !== undefined) range.numberFormat = column(numberFormats);
  range.values = column(cells);
}

/** Asks for what stands in a block, to be called before {@link setBlock} in the same request. */
export const askForBlock = (range: Excel.Range): Excel.Range => range.load("formulas,values,numberFormat");

/** The same for blocks of a sheet, one range each. */
export const askForBlocks = (sheet: Excel.Worksheet, blocks: readonly ColumnBlock[]): readonly Excel.Range[] =>
  blocks.map((block) => askForBlock(blockRange(sheet, block, block.cells.length)));

/** What Excel tells of the cells of a block. */
type BlockCells = Readonly<Record<"formulas" | "values" | "numberFormat", readonly (readonly unknown[])[]>>;

/** What stood in a block, once it is answered. */
export function blockBefore(block: ColumnBlock, { formulas, values, numberFormat }: BlockCells): BlockBefore {
  const formatOf = (offset: number) => cellText(numberFormat[offset]?.[0]);
  const contents = block.cells.map((cell, offset) =>
    cell === null ? null : asTyped(formulas[offset]?.[0], values[offset]?.[0], formatOf(offset)),
  );
  const place = { row: block.row, column: block.column, formulas: contents };
  if (block.numberFormats === undefined) return place;
  return {
    ...place,
    numberFormats: block.numberFormats.map((format, offset) => (format === null ? null : formatOf(offset))),
  };
}

/** What stood in blocks, once it is answered. */
export const blocksBefore = (blocks: readonly ColumnBlock[], ranges: readonly Excel.Range[]): readonly BlockBefore[] =>
  blocks.map((block, index) => blockBefore(block, ranges[index]!));

/** What stood in a block when its sheet was read. */
export function blockAsRead(block: ColumnBlock, grid: Grid): BlockBefore {
  const [top, left] = [block.row - grid.row, block.column - grid.column];
  const cellsOf = (rows: readonly (readonly unknown[])[]) =>
    block.cells.map((_, offset) => [rows[top + offset]?.[left] ?? ""]);
  return blockBefore(block, {
    formulas: cellsOf(grid.formulas),
    values: cellsOf(grid.values),
    numberFormat: cellsOf(grid.numberFormats),
  });
}

/** Puts blocks back with the next request. */
export function restoreBlocks(sheet: Excel.Worksheet, blocks: readonly BlockBefore[]): void {
  for (const block of blocks) {
    const range = blockRange(sheet, block, block.formulas.length);
    if (block.numberFormats !== undefined) range.numberFormat = column(block.numberFormats);
    range.formulas = column(block.formulas);
  }
}

/**
 * What would have to be typed to get a cell's content back. Excel reads a text that is assigned as if it were typed, so
 * "1/3" would come back as a date: a leading apostrophe keeps it text. In a cell whose format is text it needs none.
 */
export function asTyped(formula: unknown, value: unknown, numberFormat: string): unknown {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula || typeof value !== "string" || value === "") return formula ?? "";
  return numberFormat === TEXT_FORMAT ? value : `'${value}`;
}

/** Entries as the column that Office.js takes. */
const column = <Entry>(entries: readonly Entry[]): Entry[][] => entries.map((entry) => [entry]);
