import type { PatchableWorkbook, StyleOrigin } from "../xlsx/patchXlsx";
import { identityOf } from "../xlsx/readSheet";
import { blankSheet, type Style, type WorkbookSnapshot } from "../xlsx/snapshot";
import type { StoredCell } from "./cellGrid";
import { ChangeLog } from "./changeLog";
import { Calculation } from "./calculation";
import type { FormulaCell } from "./formulaCell";
import type { CalculationGround } from "./calculationGround";
import { SheetModel, type SheetSurroundings } from "./sheetModel";
import { withdraw } from "./spilling";
import { StyleTable } from "./styleTable";
import type { Area, CellChange, CellValue, DefinedName, FunctionCaller, Sheet } from "./types";
import { WorkbookScope } from "./workbookScope";

type ChangeListener = (sheet: Sheet, area: Area, source: "local" | "remote") => void;

/** A workbook in memory, computed by Univer's formula engine. */
export class WorkbookModel implements PatchableWorkbook, SheetSurroundings, CalculationGround {
  readonly sheets: SheetModel[];
  readonly names: readonly DefinedName[];
  readonly settings: Map<string, unknown>;
  readonly styles: StyleTable;
  readonly scope: WorkbookScope;
  readonly date1904: boolean;
  readonly functionNames: readonly string[];
  selection: { readonly sheet: Sheet; readonly area: Area };
  private readonly calculation: Calculation;
  private readonly listeners = new Set<ChangeListener>();
  private active: SheetModel;
  private isUntouched = true;
  private readonly writtenCells = new ChangeLog();
  private isFormulaChanged = false;
  private readonly identities: Set<string>;

  /** @param functionNames The add-in's functions, as `functions.json` names them. */
  constructor(snapshot: WorkbookSnapshot, functionNames: readonly string[]) {
    this.styles = new StyleTable(snapshot.styles);
    this.date1904 = snapshot.date1904;
    this.names = snapshot.names;
    this.settings = new Map(snapshot.settings);
    this.sheets = snapshot.sheets.map((sheet) => new SheetModel(sheet, this));
    this.scope = new WorkbookScope(this.sheets, this.names, snapshot.tables);
    this.identities = new Set(this.sheets.map((sheet) => sheet.id));
    this.active = this.sheets[snapshot.activeSheet] as SheetModel;
    this.selection = { sheet: this.active, area: this.active.snapshot.selection };
    this.functionNames = functionNames.map((name) => name.toUpperCase());
    this.calculation = new Calculation(this.functionNames, this);
    this.calculation.computeNative();
  }

  get activeSheet(): SheetModel {
    return this.active;
  }

  set activeSheet(sheet: Sheet) {
    this.active = this.own(sheet);
    this.selection = { sheet: this.active, area: this.active.snapshot.selection };
  }

  /** The look of a style, by the number that `SheetModel.styleAt` gives. */
  style(place: number): Style {
    return this.styles.get(place);
  }

  sheet(name: string): SheetModel | undefined {
    return this.scope.sheet(name);
  }

  sheetById(id: string): SheetModel | undefined {
    return this.scope.sheetById(id);
  }

  addSheet(name: string): SheetModel {
    if (this.sheet(name)) throw new Error(`There is already a sheet "${name}".`);
    if (!/^[^:\\/?*[\]]{1,31}$/.test(name) || /^'|'$/.test(name))
      throw new Error(`A sheet cannot be called "${name}".`);
    const sheet = new SheetModel(blankSheet(name, this.freeIdentity()), this);
    this.sheets.push(sheet);
    this.forgetFormulas();
    return sheet;
  }

  removeSheet(name: string): void {
    const sheet = this.sheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    const isOnlyVisible = this.sheets.every((other) => other === sheet || other.visibility !== "Visible");
    if (isOnlyVisible) throw new Error("A workbook needs at least one visible sheet.");
    for (const cell of sheet.grid.all()) if (cell.formula) this.calculation.drop(cell.formula);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.forgetFormulas();
    if (this.active === sheet)
      this.activeSheet = this.sheets.find((other) => other.visibility === "Visible") as SheetModel;
  }

  onChanged(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setFunctionCaller(caller: FunctionCaller | null): void {
    this.calculation.caller = caller;
  }

  calculate(): Promise<void> {
    return this.calculation.calculate();
  }

  evaluate(formula: string, sheet: Sheet): Promise<CellValue[][]> {
    return this.calculation.evaluate(formula.startsWith("=") ? formula : `=${formula}`, this.own(sheet).id);
  }

  changes(): readonly CellChange[] {
    if (this.isUntouched) return [];
    return this.sheets.flatMap((sheet) => sheet.journal.changes(sheet.name));
  }

  needsRecalculation(): boolean {
    return this.isFormulaChanged || this.calculation.isReading(this.writtenCells);
  }

  originOfStyle(sheetId: string, row: number, column: number): StyleOrigin {
    const own = this.sheetById(sheetId)?.styleAt(row, column) ?? 0;
    const style = this.styles.originOf(own);
    return { style, filed: this.styles.get(style), wanted: this.styles.get(own) };
  }

  columnWidths(sheetId: string): ReadonlyMap<number, number> {
    return this.sheetById(sheetId)?.widths ?? new Map<number, number>();
  }

  replaced(sheet: SheetModel, cell: StoredCell, before: FormulaCell | null): void {
    this.isUntouched = false;
    this.writtenCells.note(sheet.id, cell.row, cell.column);
    if (before || cell.formula) this.isFormulaChanged = true;
    if (before) {
      this.calculation.drop(before);
      withdraw(before, before.filled, null, sheet.grid, (cleared) => {
        this.calculation.note(sheet.id, cleared);
        sheet.journal.compute(cleared, false);
      });
    }
    this.calculation.note(sheet.id, cell);
  }

  restyled(): void {
    this.isUntouched = false;
  }

  written(sheet: SheetModel, area: Area): void {
    this.isUntouched = false;
    this.scope.forgetExtents();
    for (const listener of this.listeners) listener(sheet, area, "local");
  }

  computed(sheetId: string, cell: StoredCell): void {
    this.sheetById(sheetId)?.journal.compute(cell, this.isUntouched);
  }

  spillOf(sheetId: string, row: number, column: number): Area | null {
    return this.scope.spillOf(sheetId, row, column);
  }

  /** Sheets came or went: what formulas say of sheets may mean something else now. */
  private forgetFormulas(): void {
    for (const sheet of this.sheets) for (const cell of sheet.grid.all()) cell.formula?.forget();
    this.scope.forgetExtents();
  }

  private own(sheet: Sheet): SheetModel {
    const own = this.sheetById(sheet.id);
    if (!own) throw new Error(`The sheet "${sheet.name}" is not in this workbook.`);
    return own;
  }

  private freeIdentity(): string {
    let number = this.identities.size + 1;
    while (this.identities.has(identityOf(number))) number++;
    this.identities.add(identityOf(number));
    return identityOf(number);
  }
}
