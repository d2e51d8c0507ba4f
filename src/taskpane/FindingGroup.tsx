import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import type { Severity } from "../scoresheet/finding";
import { FindingCard } from "./FindingCard";
import { usePaneWords } from "./paneWords";
import { SEVERITY_ICONS, useSeverityStyles } from "./severityLook";

export type WordedFinding = WordedOutcome["findings"][number];

/** A sheet can have thousands of findings, and the tasks stand below them: a few at first, more on demand. */
const SHOWN_AT_FIRST = 5;
const STEP = 50;

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    ":not(:first-child)": { marginTop: tokens.spacingVerticalM },
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { flexShrink: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  meaning: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly WordedFinding[];
  onGoTo(address: string): void;
}

/** The findings of one severity under their heading. */
export function FindingGroup({ severity, findings, onGoTo }: FindingGroupProps) {
  const styles = useStyles();
  const look = useSeverityStyles();
  const words = usePaneWords();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const Icon = SEVERITY_ICONS[severity];
  return (
    <>
      <h3 className={styles.heading}>
        <Icon className={mergeClasses(styles.icon, look[severity])} aria-hidden />
        <span className={styles.title}>
          {words.findings.severities[severity]} {words.findings.count(findings.length)}
        </span>
        <Text size={200} className={styles.meaning}>
          {words.findings.meaning[severity]}
        </Text>
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingCard key={`${index} ${finding.check} ${finding.address}`} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
      {findings.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + STEP)}>
          {words.showMore(Math.min(STEP, findings.length - shown))}
        </Button>
      )}
    </>
  );
}
