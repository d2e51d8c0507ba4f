import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo } from "../../i18n/pane/rules.ko";
import type { SectionKey } from "../../rulesheet/ruleForm";
import { useWords } from "../language";
import { ClauseForm } from "./ClauseForm";
import type { RulesDraft } from "./useRulesDraft";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: 0, flexShrink: 0 },
  sentences: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ClauseProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly sections: readonly SectionKey[];
  readonly draft: RulesDraft;
}

/** One clause in plain sentences, and below them, when asked for, the values that they come from. */
export function Clause({ title, sentences, sections, draft }: ClauseProps) {
  const styles = useStyles();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  const id = useId("clause");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h3 id={`${id}-title`} className={styles.title}>
          {title}
        </h3>
        <Button
          size="small"
          className={styles.button}
          aria-label={words.editClause(title)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.edit}
        </Button>
      </div>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div id={id} hidden={!isOpen}>
        {isOpen &&
          sections.map((key) => <ClauseForm key={key} rows={draft.form.sections.get(key) ?? []} draft={draft} />)}
      </div>
    </section>
  );
}
