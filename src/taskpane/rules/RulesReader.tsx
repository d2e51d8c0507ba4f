import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { CLAUSES, type ClauseId } from "../../i18n/rules/clauseIds";
import { clauseTexts } from "../../i18n/rules/clauseTexts";
import { useLanguage } from "../language";
import type { PaneActions } from "../usePaneActions";
import { Clause } from "./Clause";
import { DraftRules } from "./DraftRules";
import { RulesTransfer } from "./RulesTransfer";
import { useRulesDraft } from "./useRulesDraft";

const useStyles = makeStyles({
  clauses: {
    outlineStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

interface RulesReaderProps {
  readonly outcome: WordedOutcome;
  readonly actions: Pick<PaneActions, "running" | "chooseRules" | "selectCells">;
}

/** The rules clause by clause in plain sentences, each to be edited; what that changes is shown before it is applied. */
export function RulesReader({ outcome, actions }: RulesReaderProps) {
  const styles = useStyles();
  const language = useLanguage();
  const draft = useRulesDraft(outcome.ruleSet);
  const told = draft.ruleSet ?? outcome.ruleSet;
  const texts = clauseTexts[language];
  const reader = useRef<HTMLDivElement>(null);
  const { isChanged } = draft;
  useEffect(() => {
    if (!isChanged) return;
    const page = reader.current;
    // The button that ended the draft goes with it, and must not take the focus along.
    return () => page?.focus();
  }, [isChanged]);
  return (
    <div ref={reader} tabIndex={-1} className={styles.clauses}>
      {(Object.keys(CLAUSES) as ClauseId[]).map((id) => {
        const sentences = texts[id].sentences(told);
        return (
          sentences.length > 0 && (
            <Clause key={id} title={texts[id].title} sentences={sentences} sections={CLAUSES[id]} draft={draft} />
          )
        );
      })}
      <RulesTransfer draft={draft} />
      {isChanged && <DraftRules outcome={outcome} draft={draft} actions={actions} />}
    </div>
  );
}
