import type { Alignment, Border, Borders, Cell, Fill, Font, Worksheet } from "exceljs";

export const fontName = "맑은 고딕";

const ink = { argb: "FF1F2937" };
const hairline: Partial<Border> = { style: "thin", color: { argb: "FFA6B1C2" } };
const rule: Partial<Border> = { style: "medium", color: { argb: "FF44546A" } };

/** The fills of a printed table: heads, the columns that decide, and the cells left for the add-in. */
export const fills = {
  head: solid("FFDCE6F1"),
  groupHead: solid("FFC9D8EA"),
  total: solid("FFF2F6FB"),
  open: solid("FFFFF8E1"),
} as const;

export interface CellLook {
  readonly fill?: Fill;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: Alignment["horizontal"];
  readonly format?: string;
  /** Draws the heavier rule above: where a new group begins. */
  readonly ruleAbove?: boolean;
}

/** Gives one cell of a table its font, borders, alignment and number format. */
export function dressCell(cell: Cell, look: CellLook): void {
  cell.font = font(look.size ?? 9, look.bold ?? false);
  cell.alignment = { horizontal: look.align ?? "center", vertical: "middle", wrapText: true };
  cell.border = frame(look.ruleAbove ?? false);
  if (look.fill) cell.fill = look.fill;
  if (look.format) cell.numFmt = look.format;
}

/** Writes a line that stands outside the table and spans its width: a title, a note. */
export function writeLine(
  sheet: Worksheet,
  line: { readonly row: number; readonly lastColumn: number; readonly text: string; readonly height: number },
  look: Pick<CellLook, "bold" | "size" | "align"> = {},
): void {
  sheet.mergeCells(line.row, 1, line.row, line.lastColumn);
  const cell = sheet.getCell(line.row, 1);
  cell.value = line.text;
  cell.font = font(look.size ?? 9, look.bold ?? false);
  cell.alignment = { horizontal: look.align ?? "left", vertical: "middle", wrapText: true };
  sheet.getRow(line.row).height = line.height;
}

/** How a sheet is printed: A4 across, one page wide, with the heads on every page. */
export function setUpPrinting(
  sheet: Worksheet,
  print: { readonly lastCell: readonly [column: string, row: number]; readonly titleRows: string },
): void {
  sheet.pageSetup = {
    // A4. The library declares an enum for this and does not export it at run time.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    // exceljs puts a "$" before each half and no more, so the rows bring their own.
    printArea: `A$1:${print.lastCell.join("$")}`,
    printTitlesRow: print.titleRows,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = `&C&"${fontName},보통"&8&P / &N`;
}

function font(size: number, bold: boolean): Partial<Font> {
  return { name: fontName, size, bold, color: ink };
}

function frame(ruleAbove: boolean): Partial<Borders> {
  return { top: ruleAbove ? rule : hairline, left: hairline, bottom: hairline, right: hairline };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}
