import { Button, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo } from "../../i18n/pane/rules.ko";
import type { RuleSet } from "../../rules/ruleSet";
import { CellLink } from "../CellLink";
import { FoldToggle } from "../FoldToggle";
import { useFoldStyles } from "../foldStyles";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { useRulesComparison } from "./useRulesComparison";

/** As many as a reader looks through; the rest comes on demand. */
const STEP = 20;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", maxHeight: "24vh", overflowY: "auto" },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface RulesConsequencesProps {
  readonly outcome: WordedOutcome;
  readonly ruleSet: RuleSet;
  onGoTo(address: string): void;
}

/** What the edited rules would change on the sheet that was read last. */
export function RulesConsequences({ outcome, ruleSet, onGoTo }: RulesConsequencesProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const { showMore } = usePaneWords();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  const id = useId("changes");
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState(STEP);
  const comparison = useRulesComparison(outcome, ruleSet);
  if (outcome.scoreSheet === null) return <Text size={200}>{words.noSheet}</Text>;
  if (comparison === null) return null;
  const { changes, countsBefore, countsAfter, blocks, newFindings, goneFindings, decisionLapses } = comparison;
  return (
    <div className={styles.content} role="group" aria-label={words.consequences} tabIndex={0}>
      <Text size={200} weight="semibold">
        {words.consequences}
      </Text>
      {blocks.map((message) => (
        <Text key={message} size={200} className={styles.wrong}>
          {message}
        </Text>
      ))}
      {changes.length === 0 ? (
        <Text size={200}>{words.noneChanges}</Text>
      ) : (
        <FoldToggle className={fold.details} controls={id} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
          {words.gradesChange(changes.length)}
        </FoldToggle>
      )}
      <ul id={id} className={styles.list} hidden={!isOpen || changes.length === 0}>
        {isOpen &&
          changes.slice(0, shown).map(({ task, address, before, after }) => (
            <li key={address}>
              <CellLink address={address} onGoTo={onGoTo} /> {task}: {words.change(before, after)}
            </li>
          ))}
      </ul>
      {isOpen && changes.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + STEP)}>
          {showMore(Math.min(STEP, changes.length - shown))}
        </Button>
      )}
      <Text size={200}>{words.counts(countsBefore, countsAfter)}</Text>
      {newFindings + goneFindings > 0 && <Text size={200}>{words.findings(newFindings, goneFindings)}</Text>}
      {decisionLapses && <Text size={200}>{words.decisionLapses}</Text>}
      <Text size={200} className={styles.quiet}>
        {words.gradesStay}
      </Text>
    </div>
  );
}
