import type { StoredCell } from "./cellGrid";
import type { CompiledFormula } from "./formulaEngine";
import type { PreparedFormula } from "./formulaText";
import type { Area, CellValue } from "./types";
import type { Reach } from "../xlsx/snapshot";

/** The answers of the add-in that a formula has so far, by what was asked. */
export type Answers = Map<string, readonly (readonly CellValue[])[]>;

/** A formula in a cell and how far its calculation is. */
export class FormulaCell {
  prepared: PreparedFormula | null = null;
  compiled: CompiledFormula | null = null;
  answers: Answers = new Map();
  /** Must it be computed again whatever changed? */
  dirty = true;
  /** Does it wait for an answer of the add-in, its own or one of a cell it reads? */
  pending = false;
  /** The pass of the calculation in which it was last looked at. */
  pass = 0;
  /** The pass in which the cells it reads were put before it. */
  expanded = 0;
  /** The formula it stopped at because that one was not computed yet. */
  waitsFor: FormulaCell | null = null;
  /** What its result wants to fill, also when something is in the way. */
  wanted: Area | null = null;
  /** What its result does fill: no more than its cell if something is in the way. */
  filled: Area | null = null;

  constructor(
    readonly sheetId: string,
    readonly cell: StoredCell,
    /** As Excel shows it, with "=". */
    readonly text: string,
    readonly reach: Reach,
    /** What a `fixed` formula fills; the area a `spill` formula filled in the file. */
    readonly area: Area | null,
    /** The value in the file: all there is to know if the formula reads another file. */
    readonly linked: CellValue = null,
  ) {}

  /** Makes it forget how its text was understood, after names, sheets or spills it hangs on changed. */
  forget(): void {
    this.prepared = null;
    this.compiled = null;
    this.dirty = true;
  }
}
