import { useState, useSyncExternalStore } from "react";
import { latestOutcome, OUTCOME_EVENT, type WordedOutcome } from "../commands/outcomeEvent";

export interface ShownOutcome {
  /** What the last action, the ribbon's or the pane's, did or found. */
  readonly latest: WordedOutcome;
  /**
   * The last outcome that speaks of a sheet. An action that failed before it came to see the sheet says nothing against
   * what is known of it.
   */
  readonly ofSheet: WordedOutcome;
}

/** The outcome to show, from wherever it was published; `null` before the first. */
export function useOutcome(): ShownOutcome | null {
  const latest = useSyncExternalStore(listen, latestOutcome);
  const [shown, setShown] = useState<ShownOutcome | null>(null);
  const next = follow(shown, latest);
  if (next !== shown) setShown(next);
  return next;
}

function listen(onChange: () => void): () => void {
  window.addEventListener(OUTCOME_EVENT, onChange);
  return () => {
    window.removeEventListener(OUTCOME_EVENT, onChange);
  };
}

/** What is shown once an outcome follows on what was shown before. */
export function follow(previous: ShownOutcome | null, latest: WordedOutcome | null): ShownOutcome | null {
  if (latest === null || latest === previous?.latest) return previous;
  const seesSheet = latest.sheet !== "" || previous === null;
  return { latest, ofSheet: seesSheet ? latest : previous.ofSheet };
}
