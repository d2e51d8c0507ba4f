/** The DOM event by which the add-in's page tells what a command did. */
export const OUTCOME_EVENT = "gradeline:outcome";

/** What a command did, in the add-in's own words; the names are those that the command line promises. */
export interface Outcome {
  readonly action: string;
  readonly sheet: string;
  readonly rules: string;
  readonly tasks: readonly OutcomeTask[];
  /** Tasks for each grade, best to worst. */
  readonly counts: readonly number[];
  readonly findings: readonly OutcomeFinding[];
  /** True where findings kept the action from writing. */
  readonly blocked: boolean;
}

export interface OutcomeTask {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly grade: number | null;
  readonly address: string;
}

export interface OutcomeFinding {
  readonly check: string;
  readonly severity: string;
  readonly address: string | null;
  readonly message: string;
  /** The values that it speaks of, where there are such, and all else that the sentence is made of. */
  readonly expected?: string | number;
  readonly actual?: string | number;
  readonly details?: Readonly<Record<string, string | number>>;
  /** Cells that would mend it, counted from A1 and 0. */
  readonly fix?: readonly { readonly row: number; readonly column: number; readonly value: string | number }[];
  /** It was looked at and let stand; then it stays in the list all the same. */
  readonly accepted?: { readonly reason: string; readonly at: string };
}

/** What the page keeps for its pane: no use outside, and large. */
const INTERNAL = ["ruleSet", "scoreSheet"];

/** The outcome that an event brought, without what only the pane needs; fails where the page sent something else. */
export function readOutcome(detail: unknown): Outcome {
  if (typeof detail !== "object" || detail === null || !("action" in detail) || !("blocked" in detail)) {
    throw new Error(`The page's ${OUTCOME_EVENT} event carries no outcome: ${JSON.stringify(detail)}`);
  }
  return Object.fromEntries(Object.entries(detail).filter(([name]) => !INTERNAL.includes(name))) as unknown as Outcome;
}
