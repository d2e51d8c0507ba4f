import type { SettingChange } from "../excel/settings";
import type { BlockBefore, ColumnBlock } from "../excel/writeCells";

/** Grades that were written. */
export interface GradesStep {
  readonly kind: "grades";
  readonly sheetId: string;
  readonly sheet: string;
  readonly written: readonly ColumnBlock[];
  readonly before: readonly BlockBefore[];
  readonly kept: SettingChange;
}

/** Rules that were put in force. */
export interface RulesStep {
  readonly kind: "rules";
  readonly change: SettingChange;
  /** The score sheet to look at again once they are taken back; `null` where none is known. */
  readonly sheet: string | null;
}

/** One thing that we did and that can be taken back. */
export type UndoStep = GradesStep | RulesStep;

/** What was done since the workbook was opened, the last at the end. Kept in memory: undo outlives no closing, as Excel's own. */
const steps: UndoStep[] = [];

export const rememberStep = (step: UndoStep): void => void steps.push(step);
export const lastStep = (): UndoStep | undefined => steps[steps.length - 1];
export const forgetLastStep = (): void => void steps.pop();
