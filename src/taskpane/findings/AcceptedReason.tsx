import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { Acceptance } from "../../scoresheet/finding";
import { usePaneWords } from "../paneWords";

const useStyles = makeStyles({
  accepted: { display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  on: { color: tokens.colorNeutralForeground2 },
});

/** Why a finding was left as it is, and since when. */
export function AcceptedReason({ acceptance: { reason, at } }: { readonly acceptance: Acceptance }) {
  const styles = useStyles();
  const { locale, findings: words } = usePaneWords();
  return (
    <div className={styles.accepted}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <Text size={200}>
        {words.reasonGiven(reason)}{" "}
        <time dateTime={at} className={styles.on}>
          {new Date(at).toLocaleDateString(locale)}
        </time>
      </Text>
    </div>
  );
}
