import { Button, Label, makeStyles, Select, Text, tokens, useId } from "@fluentui/react-components";
import { lazy, startTransition, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { FoldToggle } from "../FoldToggle";
import { useFoldStyles } from "../foldStyles";
import { sameRuleSet } from "../../rules/sameRuleSet";
import { SHIPPED_RULE_SETS } from "../../rules/sets/shippedRuleSets";
import { useLanguage } from "../language";
import { usePaneWords } from "../paneWords";
import { Section } from "../Section";
import type { PaneActions } from "../usePaneActions";

const RulesReader = lazy(async () => {
  const module = await import(/* webpackChunkName: "clauses" */ "./RulesReader");
  return { default: module.RulesReader };
});

/** The choice that stands for rules which do not ship with the add-in. No set has it as its id: ids are no blanks. */
const OWN = "";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RulesSectionProps {
  readonly outcome: WordedOutcome;
  readonly actions: Pick<
    PaneActions,
    "running" | "chooseRules" | "putRulesOnSheet" | "takeRulesFromSheet" | "selectCells"
  >;
}

/** 평가규정: which rules are in force, another shipped set to choose, the way to a sheet and back, and every clause to read. */
export function RulesSection({ outcome, actions }: RulesSectionProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const { rules: words } = usePaneWords();
  const language = useLanguage();
  const id = useId("rules");
  const { ruleSet } = outcome;
  const shipped = SHIPPED_RULE_SETS.find((set) => sameRuleSet(set, ruleSet));
  const [isReading, setIsReading] = useState(false);
  const isBusy = actions.running !== null;
  return (
    <Section title={words.title} aside={shipped === undefined ? "" : shipped.id} startsOpen={false} help="rules">
      <div className={styles.content}>
        <Label htmlFor={id}>{words.inForce}</Label>
        <Select
          id={id}
          value={shipped?.id ?? OWN}
          disabled={isBusy}
          onChange={(_, { value }) => {
            const chosen = SHIPPED_RULE_SETS.find((set) => set.id === value);
            if (chosen !== undefined) actions.chooseRules(chosen);
          }}
        >
          {shipped === undefined && <option value={OWN}>{words.own(ruleSet.name[language])}</option>}
          {SHIPPED_RULE_SETS.map((set) => (
            <option key={set.id} value={set.id}>
              {set.name[language]}
            </option>
          ))}
        </Select>
        <Text size={200} className={styles.quiet}>
          {words.source(ruleSet.source)}
        </Text>
        <div className={styles.buttons}>
          <Button className={styles.button} disabledFocusable={isBusy} onClick={actions.putRulesOnSheet}>
            {words.toSheet}
          </Button>
          <Button className={styles.button} disabledFocusable={isBusy} onClick={actions.takeRulesFromSheet}>
            {words.fromSheet}
          </Button>
        </div>
        <Text size={200} className={styles.quiet}>
          {words.hint}
        </Text>
        <FoldToggle
          className={fold.part}
          controls={`${id}-clauses`}
          isOpen={isReading}
          onToggle={() => startTransition(() => setIsReading(!isReading))}
        >
          {words.read}
        </FoldToggle>
        <div id={`${id}-clauses`} hidden={!isReading}>
          {isReading && <RulesReader outcome={outcome} actions={actions} />}
        </div>
      </div>
    </Section>
  );
}
