import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { useFrameWords } from "./frameWords";
import { useLanguage } from "./language";
import { outcomeMessage } from "./outcomeMessage";
import { usePaneWords } from "./paneWords";

interface OutcomeMessageBarProps {
  readonly outcome: WordedOutcome;
  onUndo(): void;
}

/** What an action did, or what kept it from doing it. */
export function OutcomeMessageBar({ outcome, onUndo }: OutcomeMessageBarProps) {
  const { actions: words } = useFrameWords();
  const message = outcomeMessage(outcome, usePaneWords(), useLanguage());
  return (
    <MessageBar intent={message.intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message.title}</MessageBarTitle> {message.body}{" "}
        {message.offersUndo && (
          <Link as="button" inline onClick={onUndo}>
            {words.undo}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
