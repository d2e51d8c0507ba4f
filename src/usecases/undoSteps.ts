import type { BlockBefore, ColumnBlock } from "../excel/writeCells";

/** One write of ours that can be taken back. */
export interface UndoStep {
  readonly sheetId: string;
  readonly sheet: string;
  readonly written: readonly ColumnBlock[];
  readonly before: readonly BlockBefore[];
}

/** The writes since the workbook was opened, the last one at the end. Kept in memory: undo outlives no closing, as Excel's own. */
const steps: UndoStep[] = [];

export const rememberStep = (step: UndoStep): void => void steps.push(step);
export const lastStep = (): UndoStep | undefined => steps[steps.length - 1];
export const forgetLastStep = (): void => void steps.pop();
