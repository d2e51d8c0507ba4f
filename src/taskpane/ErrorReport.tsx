import { Button, Text, useId } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ERROR_REPORT } from "./frameStyles";
import { useFrameWords } from "./frameWords";

/** An error that nobody foresaw: the reason, a text to pass on, and the way back. */
export function ErrorReport({ diagnostics }: { readonly diagnostics: string }) {
  const { failure: words } = useFrameWords();
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
    <main style={ERROR_REPORT.report}>
      <div role="alert">
        <h1 style={ERROR_REPORT.heading}>{words.title}</h1>
        <Text>{words.message}</Text>
      </div>
      <div style={ERROR_REPORT.actions}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <Text size={200} aria-live="polite">
        {said}
      </Text>
      <label htmlFor={id}>{words.diagnostics}</label>
      <textarea id={id} ref={field} style={ERROR_REPORT.field} readOnly rows={10} value={diagnostics} />
      <Text size={200}>{words.contents}</Text>
    </main>
  );
}
