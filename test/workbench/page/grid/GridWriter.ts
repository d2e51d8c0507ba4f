import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  Tools,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook as GridWorkbook,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { contains, type StoredCell } from "../../../standin/workbook/cellGrid";
import type { SheetModel } from "../../../standin/workbook/sheetModel";
import type { Area } from "../../../standin/workbook/types";
import type { WorkbookModel } from "../../../standin/workbook/workbookModel";
import { gridContent, styleName } from "./gridCell";
import { gridSheet, gridStyles } from "./gridData";
import { gridStyle } from "./gridStyle";
import { ShownCells } from "./shownCells";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Brings the workbook's cells into the grid: what the add-in wrote as a step to undo, what was computed without. */
export class GridWriter {
  private readonly shown = new Map<string, ShownCells>();
  private readonly knownStyles = new Set<number>();
  /** True while the grid changes because the workbook did. */
  isWriting = false;

  /** @param unit - the grid's name for the workbook, which it has loaded as it stands */
  constructor(
    private readonly injector: Injector,
    private readonly workbook: WorkbookModel,
    private readonly unit: string,
  ) {
    for (const sheet of workbook.sheets) this.noteShown(sheet);
  }

  /** The grid has loaded the sheet as it stands. */
  private noteShown(sheet: SheetModel): void {
    for (const cell of sheet.grid.all()) {
      this.shownOf(sheet).note(cell);
      this.knownStyles.add(cell.style);
    }
  }

  /** The user changed a cell in the grid: whatever the workbook makes of it is to be shown anew. */
  forget(sheet: SheetModel, row: number, column: number): void {
    this.shownOf(sheet).forget(row, column);
  }

  /** Shows every cell that holds something else than the grid shows. No step to undo. */
  refresh(): void {
    this.refreshSheets();
    for (const sheet of this.workbook.sheets)
      this.write(
        sheet,
        this.changedCells(sheet, () => true),
      );
  }

  /** Shows the sheets that came, and no longer those that went. No step to undo. */
  refreshSheets(): void {
    const { unit, workbook } = this;
    const shown =
      this.gridWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetId()) ?? [];
    workbook.sheets.forEach((sheet, index) => {
      if (shown.includes(sheet.id)) return;
      const data = mergeWorksheetSnapshotWithDefault(gridSheet(sheet, workbook));
      this.execute(InsertSheetMutation.id, { unitId: unit, index, sheet: data, styles: gridStyles(workbook) });
      this.noteShown(sheet);
    });
    for (const id of shown) {
      if (!workbook.sheetById(id))
        this.execute(RemoveSheetMutation.id, { unitId: unit, subUnitId: id, subUnitName: "" });
    }
  }

  /** Shows what was written to areas, as one step to undo. */
  refreshAsStep(written: readonly { readonly sheet: SheetModel; readonly area: Area }[]): void {
    this.refreshSheets();
    const steps = [...new Set(written.map(({ sheet }) => sheet))].flatMap((sheet) => {
      const areas = written.filter((one) => one.sheet === sheet).map(({ area }) => area);
      const changed = this.changedCells(sheet, ({ row, column }) => areas.some((area) => contains(area, row, column)));
      if (changed.length === 0) return [];
      const redo = this.params(sheet, changed);
      const undo = SetRangeValuesUndoMutationFactory(this.injector, Tools.deepClone(redo));
      this.write(sheet, changed);
      return [
        {
          undo: { id: SetRangeValuesMutation.id, params: undo },
          redo: { id: SetRangeValuesMutation.id, params: redo },
        },
      ];
    });
    if (steps.length === 0) return;
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unit,
      undoMutations: steps.map(({ undo }) => undo).reverse(),
      redoMutations: steps.map(({ redo }) => redo),
    });
  }

  private changedCells(sheet: SheetModel, isWanted: (cell: StoredCell) => boolean): StoredCell[] {
    const shown = this.shownOf(sheet);
    return [...sheet.grid.all()].filter((cell) => isWanted(cell) && shown.difference(cell) !== "none");
  }

  private write(sheet: SheetModel, cells: readonly StoredCell[]): void {
    if (cells.length === 0) return;
    const shown = this.shownOf(sheet);
    const restyled = cells.filter((cell) => shown.difference(cell) === "look");
    // The grid merges a style into the one that a cell has: only a cell that is gone first takes it as it is.
    if (restyled.length > 0)
      this.setCells(
        sheet,
        matrixOf(restyled, () => null),
      );
    this.setCells(sheet, this.params(sheet, cells, restyled).cellValue ?? {});
    for (const cell of cells) shown.note(cell);
  }

  private params(
    sheet: SheetModel,
    cells: readonly StoredCell[],
    restyled: readonly StoredCell[] = [],
  ): ISetRangeValuesMutationParams {
    const withLook = new Set(restyled);
    const cellValue = matrixOf(cells, (cell) => ({
      ...gridContent(sheet, cell.row, cell.column),
      ...(withLook.has(cell) && { s: this.styleOf(cell.style) }),
    }));
    return { unitId: this.unit, subUnitId: sheet.id, cellValue };
  }

  private styleOf(place: number): string {
    if (!this.knownStyles.has(place)) {
      this.knownStyles.add(place);
      this.gridWorkbook()?.addStyles({ [styleName(place)]: gridStyle(this.workbook.style(place)) });
    }
    return styleName(place);
  }

  private setCells(sheet: SheetModel, cellValue: CellMatrix): void {
    const params: ISetRangeValuesMutationParams = { unitId: this.unit, subUnitId: sheet.id, cellValue };
    this.execute(SetRangeValuesMutation.id, params);
  }

  private execute(mutation: string, params: object): void {
    this.isWriting = true;
    try {
      this.injector.get(ICommandService).syncExecuteCommand(mutation, params, { onlyLocal: true });
    } finally {
      this.isWriting = false;
    }
  }

  private gridWorkbook(): GridWorkbook | null {
    const units = this.injector.get(IUniverInstanceService);
    return units.getUnit<GridWorkbook>(this.unit, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private shownOf(sheet: SheetModel): ShownCells {
    let shown = this.shown.get(sheet.id);
    if (!shown) this.shown.set(sheet.id, (shown = new ShownCells()));
    return shown;
  }
}

function matrixOf(cells: readonly StoredCell[], entry: (cell: StoredCell) => ICellData | null): CellMatrix {
  const matrix: CellMatrix = {};
  for (const cell of cells) (matrix[cell.row] ??= {})[cell.column] = entry(cell);
  return matrix;
}
