import {
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { outcomeMessage, type OutcomeMessage } from "./outcomeMessage";
import { useLanguage, usePaneWords } from "./paneWords";
import { Progress } from "./Progress";
import type { Activity } from "./usePaneActions";

const useStyles = makeStyles({
  region: { display: "grid", padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  layer: { gridArea: "1 / 1", minWidth: 0 },
  // What the message before took of the pane is kept, so that nothing jumps for the blink of an eye.
  past: { visibility: "hidden" },
});

interface OutcomeRegionProps {
  readonly latest: WordedOutcome | null;
  readonly running: Activity | null;
  onUndo(): void;
}

/** What is going on, then what came of it: shown, and spoken by screen readers. */
export function OutcomeRegion({ latest, running, onUndo }: OutcomeRegionProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const language = useLanguage();
  return (
    <div className={styles.region} role="status" aria-live="polite" aria-atomic="true">
      {latest !== null && (
        <div className={mergeClasses(styles.layer, running !== null && styles.past)}>
          <Message message={outcomeMessage(latest, words, language)} onUndo={onUndo} />
        </div>
      )}
      {running !== null && (
        <div className={styles.layer}>
          <Progress activity={running} />
        </div>
      )}
    </div>
  );
}

function Message({ message, onUndo }: { readonly message: OutcomeMessage; onUndo(): void }) {
  const words = usePaneWords();
  return (
    <MessageBar intent={message.intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message.title}</MessageBarTitle> {message.body}{" "}
        {message.offersUndo && (
          <Link as="button" inline onClick={onUndo}>
            {words.actions.undo}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
