import type { SettingChange } from "../excel/settings";
import type { Acceptance } from "../scoresheet/finding";
import type { WrittenCells } from "../excel/restoreCells";

/** Cells that were written. */
export interface CellsStep extends WrittenCells {
  readonly kind: "grades" | "fixes";
  readonly sheet: string;
}

/** A finding that was accepted, or an acceptance that was withdrawn. */
export interface AcceptanceStep {
  readonly kind: "acceptance";
  readonly sheet: string;
  /** Which finding, as acceptances know it. */
  readonly key: string;
  /** What was kept of it before, `null` for nothing. */
  readonly before: Acceptance | null;
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

/** What was done since the workbook was opened, the last at the end. Kept in memory: undo outlives no closing, as Excel's own. */
const steps: UndoStep[] = [];

export const rememberStep = (step: UndoStep): void => void steps.push(step);
export const lastStep = (): UndoStep | undefined => steps[steps.length - 1];
export const forgetLastStep = (): void => void steps.pop();
