import type { HistoryEntry } from "./historyEntry";
import type { UndoStep } from "./undoStep";

/** An entry that can be taken back. */
export type UndoableEntry = HistoryEntry & { readonly step: UndoStep };

/** Is the way back known? */
export const isUndoable = (entry: HistoryEntry): entry is UndoableEntry => entry.step !== null;

/**
 * What was done since the workbook was opened, the last at the end: what 되돌리기 takes back without being told what. It goes no
 * further back than Excel's own undo; older entries are taken back one by one, from 기록.
 */
let steps: readonly UndoableEntry[] = [];

export const rememberStep = (entry: UndoableEntry): void => {
  steps = [...steps, entry];
};
export const lastStep = (): UndoableEntry | undefined => steps[steps.length - 1];
export const stepOf = (key: string): UndoableEntry | undefined => steps.find((entry) => entry.key === key);
export const forgetStep = ({ key }: HistoryEntry): void => {
  steps = steps.filter((entry) => entry.key !== key);
};
export const forgetAllSteps = (): void => {
  steps = [];
};
