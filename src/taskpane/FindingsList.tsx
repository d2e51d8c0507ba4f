import { makeStyles, Text } from "@fluentui/react-components";
import { FindingGroup, type WordedFinding } from "./FindingGroup";
import { usePaneWords } from "./paneWords";
import { Section } from "./Section";
import { SEVERITIES } from "./severityLook";

const useStyles = makeStyles({ aside: { fontSize: "inherit" } });

interface FindingsListProps {
  readonly findings: readonly WordedFinding[];
  onGoTo(address: string): void;
}

/** Everything that was found, what blocks first. */
export function FindingsList({ findings, onGoTo }: FindingsListProps) {
  const styles = useStyles();
  const { findings: words } = usePaneWords();
  const groups = SEVERITIES.map((severity) => ({
    severity,
    members: findings.filter((finding) => finding.severity === severity),
  })).filter(({ members }) => members.length > 0);
  const summary = groups.map(({ severity, members }) => `${words.severities[severity]} ${words.count(members.length)}`);
  return (
    <Section
      title={words.title}
      aside={<span className={styles.aside}>{summary.join(" · ") || words.count(0)}</span>}
      startsOpen
    >
      {groups.length === 0 && <Text>{words.none}</Text>}
      {groups.map(({ severity, members }) => (
        <FindingGroup key={severity} severity={severity} findings={members} onGoTo={onGoTo} />
      ))}
    </Section>
  );
}
