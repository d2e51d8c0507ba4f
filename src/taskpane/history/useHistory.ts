import { useCallback, useEffect, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import type { HistoryEntry } from "../../usecases/history/historyEntry";
import { useLanguage } from "../language";
import { loadUseCases, type PaneActions } from "../usePaneActions";

/** An entry with the title of the finding that it speaks of; `""` where it speaks of none. */
export type TitledEntry = HistoryEntry & { readonly findingTitle: string };

/** What is known of the history; the last list stays while it is read anew. */
export interface KnownHistory {
  readonly entries: readonly TitledEntry[] | null;
  readonly isUnread: boolean;
  readAgain(): void;
}

/**
 * What was done in the workbook, read anew after everything that is done by pane or ribbon.
 *
 * @param outcome - the latest
 * @param running - what is going on
 */
export function useHistory(outcome: WordedOutcome, running: PaneActions["running"]): KnownHistory {
  const language = useLanguage();
  const [entries, setEntries] = useState<readonly TitledEntry[] | null>(null);
  const [isUnread, setIsUnread] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (running !== null) return;
    let isCurrent = true;
    loadUseCases()
      .then(async ({ readHistory, findingTitle }) =>
        (await readHistory()).map((entry) => ({
          ...entry,
          findingTitle: entry.accepted === undefined ? "" : findingTitle(entry.accepted.check, language),
        })),
      )
      .then(
        (read) => {
          if (!isCurrent) return;
          setEntries(read);
          setIsUnread(false);
        },
        () => isCurrent && setIsUnread(true),
      );
    return () => {
      isCurrent = false;
    };
  }, [outcome, running, language, times]);
  return { entries, isUnread, readAgain: useCallback(() => setTimes((before) => before + 1), []) };
}
