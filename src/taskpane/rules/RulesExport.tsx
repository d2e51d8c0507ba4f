import { Button, Label, makeStyles, Text, Textarea, tokens, useId } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo } from "../../i18n/pane/rules.ko";
import type { RuleSet } from "../../rules/ruleSet";
import { useWords } from "../language";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The rules as text: to be copied, since not every Excel lets a pane save files, or to be saved where it does. */
export function RulesExport({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const styles = useStyles();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  const id = useId("export");
  const [said, setSaid] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const json = JSON.stringify(ruleSet, null, 2);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json);
      setSaid(words.copied);
    } catch {
      // Excel's panes are not always let at the clipboard: the text is selected for the user to copy.
      area.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      <Label htmlFor={id} size="small">
        {words.exported}
      </Label>
      <Textarea textarea={{ ref: area, id }} size="small" rows={3} readOnly value={json} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button
          size="small"
          as="a"
          download={`${ruleSet.id}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
        >
          {words.save}
        </Button>
        <Text size={200} role="status">
          {said}
        </Text>
      </div>
    </>
  );
}
