import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { usePaneWords } from "./paneWords";
import type { PaneActions } from "./usePaneActions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  button: { minWidth: 0, flexGrow: 1, whiteSpace: "nowrap" },
});

interface ActionBarProps {
  readonly latest: WordedOutcome | null;
  /** The sheet that the pane shows, `""` while it is not known. */
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** The three actions of the ribbon, on the sheet that the pane shows. */
export function ActionBar({ latest, sheet, actions }: ActionBarProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const [consents, setConsents] = useState(false);
  const isBusy = actions.running !== null;
  const formulasBlock = latest?.findings.some(({ check }) => check === "grade-formula") ?? false;
  const chosen = sheet === "" ? {} : { sheet };
  // Disabled but focusable: whoever pressed a key on a button is still on it when the action is done.
  return (
    <div className={styles.bar} role="group" aria-label={words.actions.group}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => {
          actions.allocate({ ...chosen, replaceFormulas: formulasBlock && consents });
          setConsents(false);
        }}
      >
        {words.actions.allocate}
      </Button>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => actions.validate(chosen.sheet)}>
        {words.actions.validate}
      </Button>
      <Button className={styles.button} disabledFocusable={isBusy || latest?.canUndo !== true} onClick={actions.undo}>
        {words.actions.undo}
      </Button>
      {formulasBlock && (
        <Checkbox
          checked={consents}
          label={words.actions.replaceFormulas}
          onChange={(_, { checked }) => setConsents(checked === true)}
        />
      )}
    </div>
  );
}
