import {
  CanceledError,
  CellValueType,
  CommandType,
  ICommandService,
  IPermissionService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  ThemeService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Univer,
  type Workbook as GridWorkbook,
} from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  getPrimaryForRange,
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  WorkbookRenameSheetPermission,
} from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Area, Sheet } from "../../../standin/workbook/types";
import type { WorkbookModel } from "../../../standin/workbook/workbookModel";
import { createUniver, type GridFace } from "./createUniver";
import { functionHelp, type DescribedFunctions } from "./functionHelp";
import { areaOf, gridData, gridRange } from "./gridData";
import type { GridListener } from "./gridListener";
import { GridMirror } from "./GridMirror";
import { areInSight, revealCells } from "./revealCells";

/** What may change in the grid: contents, and how it is looked at (widths and heights, which are not saved). */
const TAKEN_MUTATIONS = new Set([
  SetRangeValuesMutation.id,
  MoveRangeMutation.id,
  "sheet.mutation.set.numfmt",
  "sheet.mutation.remove.numfmt",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
]);

interface Shown {
  readonly workbook: WorkbookModel;
  readonly unit: string;
  readonly mirror: GridMirror;
}

/** Univer's grid as a view of the workbook: the workbook holds and computes everything, the grid shows it. */
export class SheetGrid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private shown: Shown | null = null;
  private count = 0;

  /** @param help - the add-in's functions with their texts, for each language */
  constructor(
    container: HTMLElement,
    private face: GridFace,
    private readonly help: Readonly<Record<GridFace["language"], DescribedFunctions>>,
    private readonly listener: GridListener,
  ) {
    this.univer = createUniver(container, face);
    this.injector = this.univer.__getInjector();
    const commands = this.injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => this.guard(command));
    commands.onCommandExecuted((command) => {
      this.shown?.mirror.changed(command);
      if (command.id === SetWorksheetActiveOperation.id) this.tellSelection();
    });
  }

  setFace(face: GridFace): void {
    this.univer.setLocale(face.language === "ko" ? LocaleType.KO_KR : LocaleType.EN_US);
    this.injector.get(ThemeService).setDarkMode(face.isDark);
    this.face = face;
    if (this.shown) this.offerHelp();
  }

  /** Shows a workbook in place of the one before. */
  show(workbook: WorkbookModel): void {
    const before = this.shown;
    this.shown = null;
    before?.mirror.close();
    if (before) this.injector.get(IUniverInstanceService).disposeUnit(before.unit);
    this.count += 1;
    const unit = `workbook-${this.count}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, gridData(workbook, unit));
    // Otherwise a double click on a sheet's tab starts what `guard` would then refuse.
    this.injector.get(IPermissionService).updatePermissionPoint(new WorkbookRenameSheetPermission(unit).id, false);
    const mirror = new GridMirror(this.injector, workbook, unit, this.listener);
    if (before === null) this.watchUser();
    this.offerHelp();
    this.shown = { workbook, unit, mirror };
    this.select(workbook.selection.sheet, workbook.selection.area);
  }

  /** Resolves once the grid is on screen and takes keys. */
  whenShown(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Shows what was computed since. */
  refresh(): void {
    this.shown?.mirror.refresh();
  }

  /** Lets somebody else change the workbook: shown, but no step for this user to undo. */
  besideUndo<Result>(change: () => Result): Result {
    return this.shown ? this.shown.mirror.besideUndo(change) : change();
  }

  /** Shows a sheet and selects cells on it. */
  select(sheet: Sheet, area: Area): void {
    // A sheet that has just been made may be shown before anything stands on it.
    this.shown?.mirror.refreshSheets();
    const worksheet = this.gridWorkbook()?.getSheetBySheetId(sheet.id);
    if (!this.shown || !worksheet) return;
    const target = { unitId: this.shown.unit, subUnitId: sheet.id };
    const commands = this.injector.get(ICommandService);
    if (this.gridWorkbook()?.getActiveSheet().getSheetId() !== sheet.id) {
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    }
    // A cell that is merged with others is selected with them.
    const isCell = area.rows === 1 && area.columns === 1;
    const range = (isCell && worksheet.getMergedCell(area.row, area.column)) || gridRange(area);
    const selections = [{ range, primary: getPrimaryForRange(range, worksheet), style: null }];
    commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections });
    revealCells(this.injector, { unit: this.shown.unit, freeze: worksheet.getFreeze(), cells: range });
  }

  /** Is what is selected in sight? */
  isSelectionInSight(): boolean {
    const worksheet = this.gridWorkbook()?.getActiveSheet();
    const cells = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!this.shown || !worksheet || !cells) return false;
    return areInSight(this.injector, { unit: this.shown.unit, freeze: worksheet.getFreeze(), cells });
  }

  /** The text in a cell, as its number format shows it. */
  shownText(sheet: Sheet, row: number, column: number): string {
    const cell = this.gridWorkbook()?.getSheetBySheetId(sheet.id)?.getCell(row, column);
    if (cell?.t === CellValueType.BOOLEAN) return cell.v ? "TRUE" : "FALSE";
    return String(cell?.v ?? "");
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** Takes over what is being typed, as a click beside the cell would. */
  endTyping(): void {
    if (!this.shown || !this.injector.get(IEditorBridgeService).isVisible().visible) return;
    this.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: this.shown.unit,
    });
  }

  private offerHelp(): void {
    this.injector.get(IDescriptionService).registerDescriptions(functionHelp(this.help[this.face.language]));
  }

  private watchUser(): void {
    this.injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe(() => this.tellSelection());
    this.injector.get(SheetsSelectionsService).selectionSet$.subscribe(() => this.tellSelection());
    this.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => this.listener.typing(visible));
  }

  private tellSelection(): void {
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const sheet = this.shown?.workbook.sheetById(this.gridWorkbook()?.getActiveSheet().getSheetId() ?? "");
    // A sheet that was not shown before has no selection in the grid yet.
    if (sheet) this.listener.selected(sheet, range ? areaOf(range) : sheet.snapshot.selection);
  }

  /** Keeps away what the workbook could not take over and the file would not keep. */
  private guard({ id, type }: Readonly<ICommandInfo>): void {
    if (!this.shown || this.shown.mirror.isWriting) return;
    if (type !== CommandType.MUTATION || !id.startsWith("sheet.mutation.") || TAKEN_MUTATIONS.has(id)) return;
    this.listener.refused("not-content");
    throw new CanceledError();
  }

  private gridWorkbook(): GridWorkbook | null {
    if (!this.shown) return null;
    const units = this.injector.get(IUniverInstanceService);
    return units.getUnit<GridWorkbook>(this.shown.unit, UniverInstanceType.UNIVER_SHEET) ?? null;
  }
}
