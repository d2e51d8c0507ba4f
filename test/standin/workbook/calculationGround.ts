import type { StoredCell } from "./cellGrid";
import type { FormulaScope } from "./formulaText";
import type { Ground } from "./spilling";

/** A sheet as the calculation sees it. */
export interface CalculatedSheet extends Ground {
  readonly id: string;
  readonly name: string;
  isRowHidden(row: number): boolean;
}

/** What the calculation needs of the workbook around it. */
export interface CalculationGround {
  readonly sheets: readonly CalculatedSheet[];
  readonly scope: FormulaScope;
  sheetById(id: string): CalculatedSheet | undefined;
  /** Called when a formula got its value, and for every other cell whose value it changed. */
  computed(sheetId: string, cell: StoredCell): void;
}
