import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Workbook as GridWorkbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { SheetModel } from "../../../standin/workbook/sheetModel";
import type { Area, Cell, CellValue } from "../../../standin/workbook/types";
import { isSame } from "../../../standin/workbook/values";
import type { WorkbookModel } from "../../../standin/workbook/workbookModel";
import { contentOf, formatOf } from "./gridCell";

/** Cells of one sheet that the user changed. */
export interface Edit {
  readonly sheet: SheetModel;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** What stands at rows and columns; a row whose cells are all gone may stand for itself. */
type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>> | null | undefined>>;

/** Takes what the user did in the grid (typing, deleting, pasting, filling, undoing) into the workbook. */
export class GridReader {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: WorkbookModel,
    private readonly unit: string,
  ) {}

  /** Which cells a change of the grid concerns. */
  editsOf({ id, params }: Readonly<ICommandInfo>): Edit[] {
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      return unitId === this.unit ? this.edit(subUnitId, cellValue ?? {}) : [];
    }
    if (id === MoveRangeMutation.id) {
      const { unitId, from, to } = params as IMoveRangeMutationParams;
      if (unitId !== this.unit) return [];
      return [from, to].flatMap(({ subUnitId, value }) => this.edit(subUnitId, value));
    }
    return [];
  }

  private edit(sheetId: string, matrix: Matrix): Edit[] {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) return [];
    const cells = Object.entries(matrix).flatMap(([row, line]) =>
      Object.keys(line ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
    );
    return cells.length > 0 ? [{ sheet, cells }] : [];
  }

  /** Writes the cells into the workbook as the grid has them. Throws what the workbook has against it. */
  take({ sheet, cells }: Edit): void {
    const area = areaAround(cells);
    const blank = <Entry>() =>
      Array.from({ length: area.rows }, () => new Array<Entry | undefined>(area.columns).fill(undefined));
    const content = blank<CellValue>();
    const formats = blank<string>();
    let [isReformatted, isRewritten] = [false, false];
    for (const { row, column } of cells) {
      const { cell, style } = this.read(sheet, row, column);
      const before = sheet.cell(row, column);
      const format = formatOf(style);
      if (format !== before.numberFormat) {
        isReformatted = true;
        formats[row - area.row]![column - area.column] = format;
      }
      const entry = contentOf(cell, this.formula(sheet, row, column), format);
      if (isEntryOf(before, entry)) continue;
      isRewritten = true;
      content[row - area.row]![column - area.column] = entry;
    }
    if (isReformatted) sheet.writeNumberFormats(area, formats);
    if (isRewritten) sheet.write(area, content);
  }

  private read(sheet: SheetModel, row: number, column: number) {
    const unit = this.injector
      .get(IUniverInstanceService)
      .getUnit<GridWorkbook>(this.unit, UniverInstanceType.UNIVER_SHEET);
    const cell = unit?.getSheetBySheetId(sheet.id)?.getCellRaw(row, column) ?? null;
    return { cell, style: unit?.getStyles().getStyleByCell(cell) };
  }

  private formula(sheet: SheetModel, row: number, column: number) {
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.id, this.unit);
  }
}

/** Does a cell hold that already? A look alone (bold, a colour) is nothing to write. */
function isEntryOf({ formula, value }: Cell, entry: CellValue): boolean {
  if (formula !== null) return formula === entry;
  return isSame(value, entry) || (typeof value === "string" && entry === `'${value}`);
}

function areaAround(cells: Edit["cells"]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = rows.reduce((least, one) => Math.min(least, one));
  const column = columns.reduce((least, one) => Math.min(least, one));
  return {
    row,
    column,
    rows: rows.reduce((most, one) => Math.max(most, one)) - row + 1,
    columns: columns.reduce((most, one) => Math.max(most, one)) - column + 1,
  };
}
