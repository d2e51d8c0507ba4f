import { Button, makeStyles, ProgressBar, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { cancelReading, onReadingProgress, type ReadingProgress } from "../excel/longReading";
import { useFrameWords } from "./frameWords";
import { usePaneWords } from "./paneWords";
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
  reading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, width: "100%" },
  bar: { flexGrow: 1 },
  button: { flexShrink: 0, minWidth: 0 },
  spinner: { minHeight: "36px" },
});

/**
 * Says what is going on while an action runs. A sheet that has to be read in pieces shows how far it is read, and can be called
 * off between two of them; what one request does is over before anybody could.
 */
export function Progress({ activity }: { readonly activity: Activity }) {
  const styles = useStyles();
  const words = useFrameWords();
  const { progress: reading } = usePaneWords();
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  useEffect(() => onReadingProgress(setProgress), []);
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.progress}>
      <Spinner size="tiny" className={styles.spinner} label={words.running[activity]} />
      {progress !== null && (
        <div className={styles.reading}>
          <ProgressBar
            className={styles.bar}
            value={progress.done}
            max={progress.all}
            aria-label={reading.label}
            aria-valuetext={reading.rows(progress.done, progress.all)}
          />
          <Button size="small" className={styles.button} onClick={cancelReading}>
            {reading.cancel}
          </Button>
        </div>
      )}
      {isLate && progress === null && <Text size={200}>{words.stillWaiting}</Text>}
    </div>
  );
}
