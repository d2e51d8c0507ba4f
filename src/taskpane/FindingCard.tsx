import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CellLink } from "./CellLink";
import type { WordedFinding } from "./FindingGroup";
import { SEVERITY_ICONS, useSeverityStyles } from "./severityLook";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { fontSize: tokens.fontSizeBase400 },
  title: { minHeight: "24px", display: "flex", alignItems: "center" },
  message: { gridColumn: "2 / -1" },
});

interface FindingCardProps {
  readonly finding: WordedFinding;
  onGoTo(address: string): void;
}

/** One finding: what, where, why. */
export function FindingCard({ finding, onGoTo }: FindingCardProps) {
  const styles = useStyles();
  const look = useSeverityStyles();
  const Icon = SEVERITY_ICONS[finding.severity];
  return (
    <li className={styles.card}>
      <Icon className={mergeClasses(styles.icon, look[finding.severity])} aria-hidden />
      <Text weight="semibold" className={styles.title}>
        {finding.title}
      </Text>
      {finding.address !== "" && <CellLink address={finding.address} onGoTo={onGoTo} />}
      <Text size={200} className={styles.message}>
        {finding.message}
      </Text>
    </li>
  );
}
