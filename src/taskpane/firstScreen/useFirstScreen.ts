import { useCallback, useEffect, useState } from "react";
import { latestOutcome, OUTCOME_EVENT } from "../../commands/outcomeEvent";
import { isRemembered, MACHINE_KEYS } from "../../excel/rememberedOnMachine";

export interface FirstScreenState {
  readonly isShown: boolean;
  show(): void;
  leave(): void;
}

/**
 * Whether the first screen is on: for a user who has never seen it, until an action is done, the ribbon's or the screen's own.
 */
export function useFirstScreen(): FirstScreenState {
  const [isShown, setIsShown] = useState(() => latestOutcome() === null && !isRemembered(MACHINE_KEYS.firstScreenSeen));
  const leave = useCallback(() => setIsShown(false), []);
  useEffect(() => {
    window.addEventListener(OUTCOME_EVENT, leave);
    return () => window.removeEventListener(OUTCOME_EVENT, leave);
  }, [leave]);
  return { isShown, show: useCallback(() => setIsShown(true), []), leave };
}
