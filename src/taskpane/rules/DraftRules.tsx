import { Button, Input, Label, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo } from "../../i18n/pane/rules.ko";
import { needsOwnName, ownRuleSet } from "../../usecases/rules/ownRuleSet";
import { useLanguage, useWords } from "../language";
import { useDraftBar } from "../draftBarStyles";
import type { PaneActions } from "../usePaneActions";
import { RulesConsequences } from "./RulesConsequences";
import type { RulesDraft } from "./useRulesDraft";

const useStyles = makeStyles({
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface DraftRulesProps {
  readonly outcome: WordedOutcome;
  readonly draft: RulesDraft;
  readonly actions: Pick<PaneActions, "running" | "chooseRules" | "selectCells">;
}

/** What the edited rules would change on the sheet, and the button that puts them in force. */
export function DraftRules({ outcome, draft, actions }: DraftRulesProps) {
  const styles = useStyles();
  const bar = useDraftBar();
  const language = useLanguage();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  const id = useId("name");
  const [name, setName] = useState(words.suggestedName(outcome.ruleSet.name[language]));
  const [isNameMissing, setIsNameMissing] = useState(false);
  const { ruleSet, problems } = draft;
  const takesName = ruleSet !== null && needsOwnName(ruleSet);
  const apply = () => {
    if (ruleSet === null) return;
    const isMissing = takesName && name.trim() === "";
    setIsNameMissing(isMissing);
    if (!isMissing) actions.chooseRules(takesName ? ownRuleSet(ruleSet, name) : ruleSet);
  };
  return (
    <section className={bar.bar} aria-label={words.draft}>
      {ruleSet === null ? (
        <Text size={200} className={styles.wrong}>
          {words.wrong(problems.length)}
        </Text>
      ) : (
        <RulesConsequences
          outcome={outcome}
          ruleSet={ruleSet}
          onGoTo={(to) => actions.selectCells(outcome.sheet, to)}
        />
      )}
      {takesName && (
        <>
          <Label htmlFor={id} size="small" required>
            {words.name}
          </Label>
          <Input
            id={id}
            size="small"
            value={name}
            aria-invalid={isNameMissing}
            aria-describedby={`${id}-hint`}
            onChange={(_, { value }) => setName(value)}
          />
          <Text id={`${id}-hint`} size={200} {...(isNameMissing && { className: styles.wrong, role: "alert" })}>
            {isNameMissing ? words.nameMissing : words.nameHint}
          </Text>
        </>
      )}
      <div className={bar.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={ruleSet === null || actions.running !== null}
          onClick={apply}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={draft.reset}>
          {words.reset}
        </Button>
      </div>
    </section>
  );
}
