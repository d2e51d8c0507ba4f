import { Button, Label, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({
  report: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  field: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** An error that nobody foresaw: the reason, a text to pass on, and the way back. */
export function ErrorReport({ diagnostics }: { readonly diagnostics: string }) {
  const styles = useStyles();
  const { failure: words } = usePaneWords();
  const id = useId("diagnostics");
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(diagnostics);
      setSaid(words.copied);
    } catch {
      // Office's web views may forbid the clipboard; the keyboard works everywhere.
      field.current?.focus();
      field.current?.select();
      setSaid(words.copyByHand);
    }
  }

  return (
    <main className={styles.report}>
      <div role="alert">
        <h1 className={styles.heading}>{words.title}</h1>
        <Text>{words.message}</Text>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <Text size={200} aria-live="polite">
        {said}
      </Text>
      <Label htmlFor={id}>{words.diagnostics}</Label>
      <textarea id={id} ref={field} className={styles.field} readOnly rows={10} value={diagnostics} />
      <Text size={200}>{words.contents}</Text>
    </main>
  );
}
