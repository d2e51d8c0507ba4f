import type { TableSnapshot } from "../xlsx/snapshot";
import { contains } from "./cellGrid";
import type { FormulaScope } from "./formulaText";
import type { SheetModel } from "./sheetModel";
import type { Area, DefinedName } from "./types";

/** So many rows and columns at least does `A:A` or `1:1` cover, and from there on in steps of as many. */
const extentStep = 1_000;

/** What the words in a workbook's formulas stand for. */
export class WorkbookScope implements FormulaScope {
  private readonly extents = new Map<string, { rows: number; columns: number }>();

  constructor(
    private readonly sheets: readonly SheetModel[],
    private readonly names: readonly DefinedName[],
    private readonly tables: readonly TableSnapshot[],
  ) {}

  /** To be called when the sheets may have grown. */
  forgetExtents(): void {
    this.extents.clear();
  }

  sheet(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  definedName(name: string, sheetId: string): string | undefined {
    const wanted = name.toLowerCase();
    const sheetName = this.sheetById(sheetId)?.name;
    const found = this.names.filter((defined) => defined.name.toLowerCase() === wanted);
    return (found.find(({ sheet }) => sheet === sheetName) ?? found.find(({ sheet }) => sheet === null))?.formula;
  }

  table(name: string): TableSnapshot | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  tableAt(sheetId: string, row: number, column: number): TableSnapshot | undefined {
    const name = this.sheetById(sheetId)?.name;
    return this.tables.find((table) => table.sheet === name && contains(table.area, row, column));
  }

  spillOf(sheetId: string, row: number, column: number): Area | null {
    const formula = this.sheetById(sheetId)?.grid.get(row, column)?.formula;
    return formula?.reach === "single" ? null : (formula?.filled ?? null);
  }

  extent(sheetId: string): { rows: number; columns: number } {
    let extent = this.extents.get(sheetId);
    if (!extent) {
      const used = this.sheetById(sheetId)?.usedArea(true);
      const stepped = (end: number) => Math.ceil((end + 1) / extentStep) * extentStep;
      extent = {
        rows: stepped(used ? used.row + used.rows : 0),
        columns: stepped(used ? used.column + used.columns : 0),
      };
      this.extents.set(sheetId, extent);
    }
    return extent;
  }
}
