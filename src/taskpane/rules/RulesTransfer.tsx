import { Button, Label, makeStyles, Text, Textarea, tokens, useId } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo, type RulesTexts } from "../../i18n/pane/rules.ko";
import { readRuleSet } from "../../rules/readRuleSet";
import { FoldToggle } from "../FoldToggle";
import { useFoldStyles } from "../foldStyles";
import { useLanguage, useWords } from "../language";
import { RulesExport } from "./RulesExport";
import type { RulesDraft } from "./useRulesDraft";

/** More problems than anybody mends at a time. */
const SHOWN_PROBLEMS = 5;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The way of rules from workbook to workbook. What is imported is a draft: it is shown, and put in force only when asked to. */
export function RulesTransfer({ draft }: { readonly draft: RulesDraft }) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const language = useLanguage();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  const id = useId("transfer");
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const file = useRef<HTMLInputElement>(null);

  const take = (json: string) => {
    const reading = readRuleSet(json);
    if (reading.ok) {
      draft.take(reading.ruleSet);
      setText("");
      setSaid(words.imported(reading.ruleSet.name[language]));
    } else setSaid(refusal(reading, words));
  };
  const takeFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      take(await chosen.text());
    } catch {
      setSaid(words.notRead);
    }
  };
  return (
    <div>
      <FoldToggle className={fold.part} controls={id} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        {words.transfer}
      </FoldToggle>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && (
          <>
            <Text size={200} className={styles.quiet}>
              {words.transferHint}
            </Text>
            {draft.ruleSet !== null && <RulesExport ruleSet={draft.ruleSet} />}
            <Label htmlFor={`${id}-text`} size="small">
              {words.importText}
            </Label>
            <Textarea
              id={`${id}-text`}
              size="small"
              rows={3}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
            <div className={styles.buttons}>
              <Button size="small" disabledFocusable={text.trim() === ""} onClick={() => take(text)}>
                {words.importButton}
              </Button>
              <Button size="small" onClick={() => file.current?.click()}>
                {words.importFile}
              </Button>
              <input
                ref={file}
                type="file"
                accept=".json,application/json"
                aria-label={words.importFile}
                tabIndex={-1}
                hidden
                onChange={({ target }) => {
                  void takeFile(target.files?.[0]);
                  // The same file can be chosen again once it was corrected.
                  target.value = "";
                }}
              />
            </div>
            <Text size={200} role="status">
              {/* What was imported is no draft any more once it is in force, or dropped. */}
              {draft.isChanged || text !== "" ? said : ""}
            </Text>
          </>
        )}
      </div>
    </div>
  );
}

function refusal(reading: Extract<ReturnType<typeof readRuleSet>, { ok: false }>, words: RulesTexts): string {
  switch (reading.reason) {
    case "not-json":
      return words.notJson;
    case "unknown-id":
      return words.unknownId;
    case "invalid":
      return [
        words.invalid,
        ...reading.problems
          .slice(0, SHOWN_PROBLEMS)
          .map(
            ({ path, code, allowed }) =>
              `${path}: ${words.problems[code]}${allowed === undefined ? "" : ` (${words.allowed([allowed])})`}.`,
          ),
      ].join(" ");
  }
}
