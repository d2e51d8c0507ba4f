import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { OUTCOME_REGION_ID } from "./frameStyles";
import { useLanguage } from "./language";
import { outcomeMessage } from "./outcomeMessage";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({
  echo: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: 0 },
});

/**
 * What an action did, in a line at the foot, where the message itself is out of sight: whoever presses a button far down must see
 * that something came of it. No live region: the message has been spoken.
 */
export function OutcomeEcho({ latest }: { readonly latest: WordedOutcome }) {
  const styles = useStyles();
  const words = usePaneWords();
  const language = useLanguage();
  const [isInSight, setIsInSight] = useState(true);
  const [seen, setSeen] = useState(latest);
  useEffect(() => {
    const region = document.getElementById(OUTCOME_REGION_ID);
    if (region === null) return;
    const observer = new IntersectionObserver(([entry]) => setIsInSight(entry?.isIntersecting ?? true));
    observer.observe(region);
    return () => observer.disconnect();
  }, []);
  if (isInSight && seen !== latest) setSeen(latest);
  if (isInSight || seen === latest) return null;
  const { title } = outcomeMessage(latest, words, language);
  return (
    <div className={styles.echo}>
      <Text size={200} className={styles.text}>
        {title}
      </Text>
      <Button
        size="small"
        className={styles.button}
        onClick={() => document.getElementById(OUTCOME_REGION_ID)?.scrollIntoView({ block: "center" })}
      >
        {words.echo}
      </Button>
    </div>
  );
}
