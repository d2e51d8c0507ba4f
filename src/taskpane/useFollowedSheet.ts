import { useEffect, useRef, useState } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { onSheetActivated } from "../excel/onSheetActivated";
import type { PaneActions } from "./usePaneActions";

/**
 * Follows the user from sheet to sheet: one that was read as a score sheet before is checked anew at once; of any other only
 * its name is given, so that a look at some other sheet does not take away what the pane shows.
 * Nor is a reason lost that somebody has begun to type.
 *
 * @param outcome - that the pane shows
 * @returns the sheet that the user is on, where it is not the one that the pane shows
 */
export function useFollowedSheet(
  outcome: WordedOutcome | null,
  { running, validate }: Pick<PaneActions, "running" | "validate">,
): string | null {
  const [active, setActive] = useState<string | null>(null);
  const known = useRef(new Set<string>());
  const shown = outcome?.sheet ?? "";
  const isScoreSheet = outcome !== null && outcome.scoreSheet !== null;
  const latest = useRef({ shown, running });
  useEffect(() => {
    latest.current = { shown, running };
    if (isScoreSheet) known.current.add(shown);
  });
  useEffect(
    () =>
      onSheetActivated((sheet) => {
        setActive(sheet);
        const now = latest.current;
        const isKnown = sheet !== now.shown && known.current.has(sheet);
        if (now.running === null && isKnown && !isSomethingTyped()) validate(sheet);
      }),
    [validate],
  );
  return outcome === null || active === null || active === shown ? null : active;
}

/** Is there anything in a form of the pane that would be gone with it? */
const isSomethingTyped = (): boolean =>
  Array.from(document.querySelectorAll<HTMLInputElement>("form input, form textarea")).some(
    ({ value }) => value !== "",
  );
