import { Button, Input, Label, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useRef, useState, type SyntheticEvent } from "react";
import { usePaneWords } from "../paneWords";
import { useFindingActions } from "./findingActions";
import type { WordedFinding } from "./keyedFindings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  missing: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface AcceptFormProps {
  readonly finding: WordedFinding;
  onClose(): void;
}

/** Asks why a finding is left as it is; without a reason it is not. */
export function AcceptForm({ finding, onClose }: AcceptFormProps) {
  const styles = useStyles();
  const { findings: words, cancel } = usePaneWords();
  const { sheet, actions } = useFindingActions();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const [id, noteId] = [useId("reason"), useId("note")];
  const isRefused = isMissing && reason.trim() === "";
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim() === "") {
      setIsMissing(true);
      input.current?.focus();
      return;
    }
    actions.acceptFinding(sheet, finding, reason);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Label size="small" required htmlFor={id}>
        {words.reason}
      </Label>
      <Input
        input={{ ref: input }}
        id={id}
        autoFocus
        required
        size="small"
        aria-describedby={noteId}
        aria-invalid={isRefused}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <Text
        size={200}
        id={noteId}
        role={isRefused ? "alert" : undefined}
        {...(isRefused ? { className: styles.missing } : {})}
      >
        {isRefused ? words.reasonMissing : words.reasonIsKept}
      </Text>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={actions.running !== null}>
          {words.accept}
        </Button>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
