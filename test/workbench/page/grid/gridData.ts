import {
  BooleanNumber,
  LocaleType,
  type IColumnData,
  type IFreeze,
  type IObjectArrayPrimitiveType,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { widthOfDigit } from "../../../standin/workbook/columnWidth";
import { valueOf } from "../../../standin/workbook/cellGrid";
import type { SheetModel } from "../../../standin/workbook/sheetModel";
import type { Area } from "../../../standin/workbook/types";
import type { WorkbookModel } from "../../../standin/workbook/workbookModel";
import type { SheetSnapshot } from "../../../standin/xlsx/snapshot";
import { gridContent, styleName } from "./gridCell";
import { gridStyle } from "./gridStyle";

/** Room to write on below and beside what a sheet holds: the grid cannot add rows and columns later. */
const LEAST = { rows: 300, columns: 52 };
const MARGIN = { rows: 100, columns: 26 };

/** Excel's default height and width, where the file names none. */
const DEFAULT_ROW_POINTS = 16.5;
const DEFAULT_COLUMN_CHARACTERS = 8.38;
/** The height of a line of 맑은 고딕 for a letter's. */
const LINE_HEIGHT = 1.5;
const PIXELS_PER_POINT = 96 / 72;

/** The workbook as the grid loads it, under a name of the grid's own. */
export function gridData(workbook: WorkbookModel, unit: string): Partial<IWorkbookData> {
  return {
    id: unit,
    locale: LocaleType.KO_KR,
    sheetOrder: workbook.sheets.map(({ id }) => id),
    styles: gridStyles(workbook),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, gridSheet(sheet, workbook)])),
  };
}

/** Every style that a cell of the workbook has, by its name in the grid. */
export function gridStyles(workbook: WorkbookModel): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = { [styleName(0)]: gridStyle(workbook.style(0)) };
  const add = (place: number) => (styles[styleName(place)] ??= gridStyle(workbook.style(place)));
  for (const { grid, snapshot } of workbook.sheets) {
    for (const { style } of grid.all()) add(style);
    for (const { style } of snapshot.columns) add(style);
    for (const { style } of snapshot.rows) if (style !== null) add(style);
  }
  return styles;
}

/** A sheet as the grid loads it. */
export function gridSheet(sheet: SheetModel, workbook: WorkbookModel): Partial<IWorksheetData> {
  const digitWidth = widthOfDigit(workbook.style(0).font.name);
  const { snapshot } = sheet;
  const used = sheet.usedArea(false);
  const cellData: IWorksheetData["cellData"] = {};
  for (const { row, column } of sheet.grid.all()) {
    (cellData[row] ??= {})[column] = { ...gridContent(sheet, row, column), s: styleName(sheet.styleAt(row, column)) };
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: toFlag(sheet.visibility !== "Visible"),
    rowCount: Math.max(LEAST.rows, (used ? used.row + used.rows : 0) + MARGIN.rows),
    columnCount: Math.max(LEAST.columns, (used ? used.column + used.columns : 0) + MARGIN.columns),
    freeze: gridFreeze(snapshot),
    mergeData: sheet.merges.map(gridRange),
    cellData,
    rowData: gridRows(sheet, workbook),
    columnData: gridColumns(sheet, digitWidth),
    defaultRowHeight: pointsToPixels(snapshot.defaultRowHeight ?? DEFAULT_ROW_POINTS),
    defaultColumnWidth: charactersToPixels(
      snapshot.defaultColumnWidth ?? DEFAULT_COLUMN_CHARACTERS + 5 / digitWidth,
      digitWidth,
    ),
    defaultStyle: styleName(0),
  };
}

/** An area in the grid's terms. */
export function gridRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** A range of the grid as an area. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function gridFreeze({ frozenRows, frozenColumns }: SheetSnapshot): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

function gridRows(sheet: SheetModel, workbook: WorkbookModel): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of heightsOfLetters(sheet, workbook)) data[row] = { h: pointsToPixels(points) };
  for (const { row, height, hidden, style } of sheet.snapshot.rows) {
    data[row] = {
      // The heights are the file's, not what the grid would make of the texts.
      ...(height === null ? data[row] : { h: pointsToPixels(height) }),
      ia: BooleanNumber.FALSE,
      hd: toFlag(hidden),
      ...(style !== null && { s: styleName(style) }),
    };
  }
  return data;
}

/** Rows that are higher than usual for their letters' sake, in points: Excel makes them so where the file names no height. */
function heightsOfLetters(sheet: SheetModel, workbook: WorkbookModel): Map<number, number> {
  const usual = sheet.snapshot.defaultRowHeight ?? DEFAULT_ROW_POINTS;
  const heights = new Map<number, number>();
  for (const cell of sheet.grid.all()) {
    if (valueOf(cell) === null) continue;
    const needed = workbook.style(cell.style).font.size * LINE_HEIGHT;
    if (needed > Math.max(usual, heights.get(cell.row) ?? 0)) heights.set(cell.row, needed);
  }
  return heights;
}

function gridColumns(
  { snapshot, widths }: SheetModel,
  digitWidth: number,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, width, hidden, style } of snapshot.columns) {
    // A last entry usually stands for all of the sheet's 16,384 columns.
    for (let column = from; column <= Math.min(to, from + 255); column++) {
      data[column] = {
        ...(width !== null && { w: charactersToPixels(width, digitWidth) }),
        hd: toFlag(hidden),
        s: styleName(style),
      };
    }
  }
  for (const [column, width] of widths) data[column] = { ...data[column], w: charactersToPixels(width, digitWidth) };
  return data;
}

const toFlag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const pointsToPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Excel counts widths in digits of the default font; the margin beside them is in the number. */
const charactersToPixels = (characters: number, digitWidth: number): number =>
  Math.trunc(characters * digitWidth + 0.5);
