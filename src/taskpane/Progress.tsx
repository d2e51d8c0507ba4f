import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useFrameWords } from "./frameWords";
import type { Activity } from "./usePaneActions";

/** An action takes a blink; after this long something keeps Excel from answering, most likely a cell being edited. */
const PATIENCE = 3_000;

const useStyles = makeStyles({
  progress: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    minHeight: "36px",
    // An action that is over at once shows no sign of waiting.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: tokens.durationNormal,
    animationDuration: tokens.durationUltraFast,
    animationFillMode: "both",
  },
  spinner: { minHeight: "36px" },
});

/** Says what is going on while an action runs. */
export function Progress({ activity }: { readonly activity: Activity }) {
  const styles = useStyles();
  const words = useFrameWords();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.progress}>
      <Spinner size="tiny" className={styles.spinner} label={words.running[activity]} />
      {isLate && <Text size={200}>{words.stillWaiting}</Text>}
    </div>
  );
}
