import { areaName, cellName } from "../../standin/xlsx/address";
import { patchXlsx } from "../../standin/xlsx/patchXlsx";
import { UnreadableWorkbook } from "../../standin/xlsx/unreadableWorkbook";
import { openWorkbook } from "../../standin/workbook/openWorkbook";
import type { Sheet } from "../../standin/workbook/types";
import type { WorkbookModel } from "../../standin/workbook/workbookModel";
import type { DescribedFunctions } from "./grid/functionHelp";
import type { SeenSelection } from "./handle";
import type { GridListener } from "./grid/gridListener";
import { SheetGrid } from "./grid/SheetGrid";
import { SelectionLink } from "./SelectionLink";
import { AddinSession } from "./session/AddinSession";
import { colleagueEdits } from "./session/colleagueEdits";
import { Faults, type FaultName } from "./session/faults";
import type { Language, Notice, WorkbenchState } from "./state/workbenchState";
import type { Store } from "./state/store";

/** A file as it came in. Saving patches these bytes. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Opened extends OpenFile {
  readonly workbook: WorkbookModel;
}

/** The workbook, the grid that shows it and the add-in that runs beside it, tied together. */
export class Workbench {
  private readonly grid: SheetGrid;
  private readonly faults: Faults;
  private readonly selections: SelectionLink;
  private opened: Opened | null = null;
  private session: AddinSession | null = null;
  private isUserTyping = false;

  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly functions: Readonly<Record<Language, DescribedFunctions>>,
    gridContainer: HTMLElement,
  ) {
    this.grid = new SheetGrid(gridContainer, this.face(), functions, this.gridListener());
    this.selections = new SelectionLink(this.grid, () => this.session?.host ?? null);
    this.faults = new Faults({
      changed: (faults) => {
        store.update({ faults });
        this.settleCellEdit();
      },
      colleague: () => this.letColleagueEdit(),
      failed: () => this.say({ kind: "failing" }),
    });
  }

  /** The open workbook; for the eyes of tests. */
  get workbook(): WorkbookModel | null {
    return this.opened?.workbook ?? null;
  }

  get isReady(): boolean {
    return this.store.get().isReady;
  }

  selection(): SeenSelection {
    const { selection } = this.opened?.workbook ?? {};
    const area = selection ? areaName(selection.area) : "";
    return { sheet: selection?.sheet.name ?? "", area, isInSight: this.grid.isSelectionInSight() };
  }

  /** What the grid shows of a cell. */
  shownText(sheet: Sheet, row: number, column: number): string {
    return this.grid.shownText(sheet, row, column);
  }

  /** Opens a file in place of the one before; one that cannot be read changes nothing. */
  open({ name, bytes }: OpenFile): void {
    try {
      const workbook = openWorkbook(bytes, { functions: this.functions.ko.functions.map((one) => one.name) });
      this.opened = { name, bytes, workbook };
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      this.say({ kind: "unreadable", file: name, reason: error.reason });
      return;
    }
    this.store.update({ file: name, meter: null });
    this.restart();
    this.grid.show(this.opened.workbook);
    this.say({ kind: "opened", file: name });
  }

  /** The file with what was changed in it, and nothing else; the very same bytes where nothing was. */
  save(): OpenFile | null {
    if (!this.opened) return null;
    this.grid.endTyping();
    const { name, bytes, workbook } = this.opened;
    const saved = patchXlsx(bytes, workbook);
    const isUnchanged = saved.length === bytes.length && saved.every((byte, index) => byte === bytes[index]);
    this.say({ kind: "saved", file: name, isUnchanged });
    return { name, bytes: saved };
  }

  /** Changes what Excel is to the add-in: the add-in is loaded anew. */
  setOptions(options: Partial<Pick<WorkbenchState, "language" | "theme" | "level">>): void {
    this.store.update(options);
    this.grid.setFace(this.face());
    if (this.opened) this.restart();
  }

  setFault(name: FaultName, isOn: boolean): void {
    this.faults.set(name, isOn);
  }

  setPaneOpen(isOpen: boolean): void {
    if (this.session) this.session.isPaneOpen = isOpen;
  }

  /** Presses a button that runs a function of the add-in. */
  async run(functionName: string): Promise<void> {
    if (!this.session || this.store.get().running !== null) return;
    this.grid.endTyping();
    this.store.update({ running: functionName });
    if (this.faults.has("typing")) this.say({ kind: "waiting" });
    try {
      await this.session.run(functionName);
      if (!["colleague", "failing"].includes(this.store.get().notice.kind))
        this.say({ kind: "finished", functionName });
    } catch (error) {
      this.say({ kind: "command-failed", reason: error instanceof Error ? error.message : String(error) });
    } finally {
      this.store.update({ running: null });
    }
  }

  focusGrid(): void {
    this.grid.focus();
  }

  /** Lets the add-in's page in, as Excel would. */
  enter(page: Window): void {
    this.session?.enter(page);
  }

  /** Loads the add-in beside the workbook; the pane stays open if it was. */
  private restart(): void {
    if (!this.opened) return;
    this.session?.close();
    const { language, theme, level, isPaneOpen, run } = this.store.get();
    const functions = this.functions[language];
    const session = new AddinSession(
      { workbook: this.opened.workbook, functions, faults: this.faults, language, theme, level },
      {
        paneChanged: (isOpen) => this.store.update({ isPaneOpen: isOpen }),
        acted: (action, traffic) => this.store.update({ meter: { action, traffic } }),
        selected: () => this.selections.show(),
      },
    );
    session.isPaneOpen = isPaneOpen;
    this.session = session;
    this.store.update({ run: run + 1, isReady: false, running: null });
    this.settleCellEdit();
    void this.whenReady(session);
  }

  private async whenReady(session: AddinSession): Promise<void> {
    await Promise.all([session.ready(), this.grid.whenShown()]);
    if (this.session !== session) return;
    this.grid.refresh();
    this.store.update({ isReady: true });
  }

  private gridListener(): GridListener {
    return {
      edited: () => void this.recalculate(),
      refused: (reason) => this.say({ kind: "refused", reason }),
      selected: (sheet, area) => this.selections.take(sheet, area),
      typing: (isTyping) => {
        this.isUserTyping = isTyping;
        this.settleCellEdit();
      },
    };
  }

  private async recalculate(): Promise<void> {
    await this.session?.host.calculate();
    this.grid.refresh();
  }

  /** While somebody types into a cell, Excel lets no request in. */
  private settleCellEdit(): void {
    const isTyping = this.isUserTyping || this.faults.has("typing");
    const edit = this.session?.host.cellEdit;
    if (isTyping) edit?.begin();
    else edit?.end();
    this.store.update({ isTyping });
  }

  private letColleagueEdit(): void {
    if (!this.opened) return;
    const { workbook } = this.opened;
    const cell = this.grid.besideUndo(() => colleagueEdits(workbook.activeSheet));
    this.say({ kind: "colleague", address: cell === null ? "" : cellName(cell.row, cell.column) });
  }

  private face() {
    const { language, theme } = this.store.get();
    return { language, isDark: theme !== "light" };
  }

  private say(notice: Notice): void {
    this.store.update({ notice });
  }
}
