import { Button, Label, makeStyles, Select, Text, tokens, useId } from "@fluentui/react-components";
import { sameRuleSet } from "../rules/sameRuleSet";
import type { RuleSet } from "../rules/ruleSet";
import { SHIPPED_RULE_SETS } from "../rules/sets/shippedRuleSets";
import { useLanguage } from "./language";
import { usePaneWords } from "./paneWords";
import { Section } from "./Section";
import type { PaneActions } from "./usePaneActions";

/** The choice that stands for rules which do not ship with the add-in. No set has it as its id: ids are no blanks. */
const OWN = "";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RulesSectionProps {
  readonly ruleSet: RuleSet;
  readonly actions: Pick<PaneActions, "running" | "chooseRules" | "putRulesOnSheet" | "takeRulesFromSheet">;
}

/** 평가규정: which rules are in force, another shipped set to choose, and the way to a sheet and back. */
export function RulesSection({ ruleSet, actions }: RulesSectionProps) {
  const styles = useStyles();
  const { rules: words } = usePaneWords();
  const language = useLanguage();
  const id = useId("rules");
  const shipped = SHIPPED_RULE_SETS.find((set) => sameRuleSet(set, ruleSet));
  const isBusy = actions.running !== null;
  return (
    <Section title={words.title} aside={shipped === undefined ? "" : shipped.id} startsOpen={false}>
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
      </div>
    </Section>
  );
}
