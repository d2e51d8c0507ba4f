import type { SettingChange } from "../../excel/settingChanges";
import type { Acceptance } from "../../scoresheet/finding";
import type { WrittenCells } from "../../excel/restoreCells";
import type { GradingResult } from "../results";

/** Cells that were written. */
export interface CellsStep extends WrittenCells {
  readonly kind: "grades" | "fixes";
  /** Of grades: the sheet's result before; `null` for none. */
  readonly resultBefore?: GradingResult | null;
}

/** A finding that was accepted, or an acceptance that was withdrawn. */
export interface AcceptanceStep {
  readonly kind: "acceptance";
  readonly sheet: string;
  /** Which finding, as acceptances know it. */
  readonly key: string;
  /** What was kept of it before and after, `null` for nothing. */
  readonly before: Acceptance | null;
  readonly after: Acceptance | null;
}

/** Rules that were put in force. */
export interface RulesStep {
  readonly kind: "rules";
  readonly change: SettingChange;
  /** The score sheet to look at again once they are taken back; `null` where none is known. */
  readonly sheet: string | null;
}

/** One thing that we did and that can be taken back. */
export type UndoStep = CellsStep | RulesStep | AcceptanceStep;
