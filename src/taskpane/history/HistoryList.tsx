import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { historyEn } from "../../i18n/pane/history.en";
import { historyKo } from "../../i18n/pane/history.ko";
import { useWords } from "../language";
import type { PaneActions } from "../usePaneActions";
import { HistoryItem } from "./HistoryItem";
import { useHistory } from "./useHistory";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  list: { width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface HistoryListProps {
  readonly outcome: WordedOutcome;
  readonly actions: PaneActions;
}

/** What was done in the workbook, the latest first, each with the way to take it back. */
export function HistoryList({ outcome, actions }: HistoryListProps) {
  const styles = useStyles();
  const words = useWords({ ko: historyKo, en: historyEn });
  const { entries, isUnread, readAgain } = useHistory(outcome, actions.running);
  return (
    <div className={styles.content}>
      <Text size={200} className={styles.quiet}>
        {words.hint}
      </Text>
      {isUnread && (
        <>
          <Text role="alert">{words.unread}</Text>
          <Button size="small" onClick={readAgain}>
            {words.readAgain}
          </Button>
        </>
      )}
      {!isUnread && entries === null && <Text>{words.reading}</Text>}
      {entries?.length === 0 && <Text>{words.none}</Text>}
      {entries !== null && entries.length > 0 && (
        <ol className={styles.list} aria-label={words.list}>
          {entries.map((entry) => (
            <HistoryItem key={entry.key} entry={entry} actions={actions} />
          ))}
        </ol>
      )}
    </div>
  );
}
