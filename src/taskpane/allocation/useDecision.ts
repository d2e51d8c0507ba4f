import { useCallback, useEffect, useRef, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import type { Decision } from "../../usecases/decision/decision";
import type { ActionName } from "../../usecases/outcome";
import type { PaneActions } from "../usePaneActions";

/** As long as a hand rests between two keys; a line that is being dragged is kept once. */
const REST = 500;

/** What decides anew what the sheet's grades follow from: what was edited before is written, or is of other rules. */
const DECIDES: readonly ActionName[] = ["allocate", "undo", "chooseRules", "rulesFromSheet"];

/**
 * What the committee decides on a sheet, as it is being edited: begun from the draft that the workbook keeps, or from what
 * was written last, and kept in the workbook a moment after each change.
 */
export function useDecision(
  outcome: WordedOutcome,
  { keepDraft }: Pick<PaneActions, "keepDraft">,
): readonly [Decision, (decision: Decision) => void] {
  const { sheet, action, blocked } = outcome;
  const [edited, setEdited] = useState<Decision | null>(null);
  const [seen, setSeen] = useState(outcome);
  if (seen !== outcome) {
    setSeen(outcome);
    if (DECIDES.includes(action) && !blocked) setEdited(null);
  }

  const unkept = useRef<Decision | null>(null);
  const keep = useCallback(() => {
    if (unkept.current !== null) keepDraft(sheet, unkept.current);
    unkept.current = null;
  }, [keepDraft, sheet]);
  useEffect(() => {
    unkept.current = edited;
    if (edited === null) return;
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [edited, keep]);
  useEffect(() => keep, [keep]);

  return [edited ?? outcome.draft ?? outcome.decision, setEdited];
}
