import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Severity } from "../../scoresheet/finding";
import { usePaneWords } from "../paneWords";
import { SEVERITY_ICONS, useSeverityStyles } from "../severityLook";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { flexShrink: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  meaning: { color: tokens.colorNeutralForeground2 },
});

/** A severity with its sign, its number and what it means. */
export function SeverityHeading({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useStyles();
  const look = useSeverityStyles();
  const { findings: words } = usePaneWords();
  const Icon = SEVERITY_ICONS[severity];
  return (
    <h3 className={styles.heading}>
      <Icon className={mergeClasses(styles.icon, look[severity])} aria-hidden />
      <span className={styles.title}>
        {words.severities[severity]} {words.count(count)}
      </span>
      <Text size={200} className={styles.meaning}>
        {words.meaning[severity]}
      </Text>
    </h3>
  );
}
