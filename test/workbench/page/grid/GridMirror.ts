import type { ICommandInfo, Injector } from "@univerjs/core";
import type { SheetModel } from "../../../standin/workbook/sheetModel";
import type { Area } from "../../../standin/workbook/types";
import type { WorkbookModel } from "../../../standin/workbook/workbookModel";
import { GridReader, type Edit } from "./GridReader";
import { GridWriter } from "./GridWriter";
import type { GridListener } from "./gridListener";

/** Keeps the grid and one workbook alike, in both directions. */
export class GridMirror {
  private readonly reader: GridReader;
  private readonly writer: GridWriter;
  private edits: Edit[] = [];
  private written: { readonly sheet: SheetModel; readonly area: Area }[] = [];
  private isTaking = false;
  private readonly stopListening: () => void;

  /** @param unit - the grid's name for the workbook, which it has loaded as it stands */
  constructor(
    injector: Injector,
    workbook: WorkbookModel,
    unit: string,
    private readonly listener: GridListener,
  ) {
    this.reader = new GridReader(injector, workbook, unit);
    this.writer = new GridWriter(injector, workbook, unit);
    this.stopListening = workbook.onChanged(({ id }, area) => {
      const sheet = workbook.sheetById(id);
      if (sheet) this.noteWrite(sheet, area);
    });
  }

  close(): void {
    this.stopListening();
  }

  /** Shows what was computed. */
  refresh(): void {
    this.writer.refresh();
  }

  /** Shows the sheets that came, and no longer those that went. */
  refreshSheets(): void {
    this.writer.refreshSheets();
  }

  /** Is it the workbook that changes the grid, and not the user? */
  get isWriting(): boolean {
    return this.writer.isWriting;
  }

  /** Something in the grid changed: what of it are the user's edits is taken over once the command is through. */
  changed(command: Readonly<ICommandInfo>): void {
    if (this.writer.isWriting) return;
    const edits = this.reader.editsOf(command);
    if (edits.length === 0) return;
    if (this.edits.length === 0) queueMicrotask(() => this.takeEdits());
    this.edits.push(...edits);
  }

  private takeEdits(): void {
    const edits = this.edits;
    this.edits = [];
    this.notTheAddins(() => edits.forEach((edit) => this.take(edit)));
  }

  /** Lets somebody else than user and add-in write: it is shown, and is no step to undo. */
  besideUndo<Result>(change: () => Result): Result {
    const result = this.notTheAddins(change);
    this.writer.refresh();
    return result;
  }

  private notTheAddins<Result>(change: () => Result): Result {
    this.isTaking = true;
    try {
      return change();
    } finally {
      this.isTaking = false;
    }
  }

  private take(edit: Edit): void {
    const { sheet, cells } = edit;
    for (const { row, column } of cells) this.writer.forget(sheet, row, column);
    if (sheet.isProtected && cells.some(({ row, column }) => sheet.isLocked(row, column))) {
      this.refuse("protected");
      return;
    }
    try {
      this.reader.take(edit);
    } catch (error) {
      if (!(error instanceof Error && /part of an array/.test(error.message))) throw error;
      this.refuse("array");
      return;
    }
    this.listener.edited();
  }

  private refuse(reason: "protected" | "array"): void {
    this.writer.refresh();
    this.listener.refused(reason);
  }

  /** All that one request of the add-in writes becomes one step to undo. */
  private noteWrite(sheet: SheetModel, area: Area): void {
    if (this.isTaking) return;
    if (this.written.length === 0) setTimeout(() => this.showWritten(), 0);
    this.written.push({ sheet, area });
  }

  private showWritten(): void {
    const written = this.written;
    this.written = [];
    this.writer.refreshAsStep(written);
    this.writer.refresh();
  }
}
