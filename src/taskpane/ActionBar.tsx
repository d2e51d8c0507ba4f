import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { ACTION_BAR } from "./frameStyles";
import { useFrameWords } from "./frameWords";
import { helpOn } from "./help/helpOn";
import { useContent } from "./useContent";
import type { PaneActions } from "./usePaneActions";

interface ActionBarProps {
  readonly latest: WordedOutcome | null;
  /** The sheet that the pane shows, `""` while it is not known. */
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** The three actions of the ribbon, on the sheet that the pane shows. */
export function ActionBar({ latest, sheet, actions }: ActionBarProps) {
  const words = useFrameWords();
  const content = useContent();
  const [consents, setConsents] = useState(false);
  const isBusy = actions.running !== null;
  const formulasBlock = latest?.findings.some(({ check }) => check === "grade-formula") ?? false;
  const chosen = sheet === "" ? {} : { sheet };
  // Disabled but focusable: whoever pressed a key on a button is still on it when the action is done.
  return (
    <div style={ACTION_BAR.bar} role="group" aria-label={words.actions.group}>
      <Button
        appearance="primary"
        style={ACTION_BAR.button}
        disabledFocusable={isBusy}
        {...helpOn("allocation")}
        onClick={() => {
          actions.allocate({ ...chosen, replaceFormulas: formulasBlock && consents });
          setConsents(false);
        }}
      >
        {words.actions.allocate}
      </Button>
      <Button
        style={ACTION_BAR.button}
        disabledFocusable={isBusy}
        {...helpOn("check")}
        onClick={() => actions.validate(chosen.sheet)}
      >
        {words.actions.validate}
      </Button>
      <Button
        style={ACTION_BAR.button}
        disabledFocusable={isBusy || latest?.canUndo !== true}
        {...helpOn("history")}
        onClick={actions.undo}
      >
        {words.actions.undo}
      </Button>
      {formulasBlock && content !== null && <content.ReplaceFormulas isAllowed={consents} onChange={setConsents} />}
    </div>
  );
}
