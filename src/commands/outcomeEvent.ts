import type { Outcome } from "../usecases/outcome";

/** The DOM event by which an outcome reaches whoever shows it: the pane, and the stand-in's command line. */
export const OUTCOME_EVENT = "gradeline:outcome";

/** An outcome whose findings say in words what they mean. */
export type WordedOutcome = Omit<Outcome, "findings"> & {
  readonly findings: readonly (Outcome["findings"][number] & { readonly title: string; readonly message: string })[];
};

let latest: WordedOutcome | null = null;

/** The outcome published last: a pane that opens because of it comes too late for the event. */
export const latestOutcome = (): WordedOutcome | null => latest;

let scoreSheet: string | null = null;

/** The score sheet that was looked at last: where the rules change, it is the one to look at again. */
export const latestScoreSheet = (): string | null => scoreSheet;

/** Tells the page what an action did, in words. */
export function announceOutcome(outcome: WordedOutcome): void {
  latest = outcome;
  if (outcome.scoreSheet !== null) scoreSheet = outcome.sheet;
  window.dispatchEvent(new CustomEvent(OUTCOME_EVENT, { detail: latest }));
}
