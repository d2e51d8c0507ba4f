import { createContext, useContext } from "react";
import type { Grid } from "../../scoresheet/grid";
import type { PaneActions } from "../usePaneActions";

/** What every card of the list needs of the pane. */
export interface FindingActions {
  /** The sheet's name, and its cells as they were when it was checked. */
  readonly sheet: string;
  readonly grid: Grid | null;
  readonly actions: Pick<PaneActions, "running" | "applyFixes" | "acceptFinding" | "withdrawAcceptance">;
  onGoTo(address: string): void;
}

export const FindingActionsContext = createContext<FindingActions | null>(null);

export function useFindingActions(): FindingActions {
  const actions = useContext(FindingActionsContext);
  if (actions === null) throw new Error("a finding's card stands in the list of findings");
  return actions;
}
