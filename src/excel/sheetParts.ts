import { inWorkbook } from "./inWorkbook";

/** How the cells of a rectangle look; what is left out is as Excel has it. */
export interface PartLook {
  /** `B5:D6` */
  readonly address: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly wrap?: true;
}

/** A sheet that we put into the workbook, with everything that makes it: data alone, so that one request writes it. */
export interface SheetPart {
  readonly name: string;
  /**
   * A rectangle from A1, as it would be typed, `""` for a blank. A formula names another sheet of the same set in braces,
   * `{판정}!A1`, since the sheet's name in the workbook is not known before.
   */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Of the same shape, as places in {@link formats}. */
  readonly formatPlaces: readonly (readonly number[])[];
  readonly formats: readonly string[];
  readonly looks: readonly PartLook[];
  /** The tables that get a grid of lines. */
  readonly tables: readonly string[];
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
}

const FONT = { name: "맑은 고딕", size: 9 };
const LINE = "#A6B1C2";
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;

/**
 * Puts sheets into the workbook, after all others and under names that are free, and shows the first. Built cell by cell: a
 * file that is inserted as a whole comes with links to itself in Excel on the web, where its sheets refer to one another.
 *
 * @param addition - what tells our sheets from the user's, behind each name: `표본`
 * @returns the names that the sheets got
 */
export function putSheetParts(parts: readonly SheetPart[], addition: string): Promise<readonly string[]> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = freeNames(
      parts.map(({ name }) => name),
      addition,
      worksheets.items.map(({ name }) => name),
    );
    const sheets = parts.map(({ name }) => worksheets.add(names.get(name)));
    // All sheets are there before the first formula names one.
    for (const [index, part] of parts.entries()) writePart(sheets[index]!, part, names);
    sheets[0]?.activate();
    await context.sync();
    return parts.map(({ name }) => names.get(name)!);
  });
}

/** The same addition for all sheets of a set, with the first number under which every name is free. */
export function freeNames(
  names: readonly string[],
  addition: string,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const isTaken = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? addition : `${addition} ${number}`;
    const wanted = names.map((name) => [name, `${name} (${suffix})`] as const);
    if (wanted.every(([, name]) => !isTaken.has(name.toLowerCase()))) return new Map(wanted);
  }
}

function writePart(sheet: Excel.Worksheet, part: SheetPart, names: ReadonlyMap<string, string>): void {
  const width = part.cells[0]?.length ?? 0;
  part.columnWidths.forEach((columnWidth, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth;
  });
  const all = sheet.getRangeByIndexes(0, 0, part.cells.length, width);
  all.format.font.name = FONT.name;
  all.format.font.size = FONT.size;
  all.format.verticalAlignment = "Center";
  all.numberFormat = part.formatPlaces.map((row) => row.map((place) => part.formats[place] ?? "General"));
  for (const look of part.looks) dress(sheet.getRange(look.address).format, look);
  for (const table of part.tables) drawLines(sheet.getRange(table).format);
  all.values = part.cells.map((row) => row.map((cell) => withNames(cell, names)));
  all.format.autofitRows();
  if (part.frozenRows > 0) sheet.freezePanes.freezeRows(part.frozenRows);
}

function dress(format: Excel.RangeFormat, { fill, bold, size, horizontal, wrap }: PartLook): void {
  if (fill !== undefined) format.fill.color = fill;
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (wrap !== undefined) format.wrapText = wrap;
}

function drawLines({ borders }: Excel.RangeFormat): void {
  for (const side of SIDES) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = LINE;
  }
}

/** A formula with the sheets that it names under the names that they got. */
const withNames = (cell: string | number, names: ReadonlyMap<string, string>): string | number =>
  typeof cell === "string" && cell.startsWith("=")
    ? cell.replace(/\{([^}]+)\}!/g, (_, name: string) => `'${names.get(name) ?? name}'!`)
    : cell;
