import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { OutcomeEcho } from "./OutcomeEcho";
import { OtherSheetNotice } from "./OtherSheetNotice";
import { StaleNotice } from "./StaleNotice";
import { SelectedTask } from "./tasks/SelectedTask";
import { useFollowedSheet } from "./useFollowedSheet";
import type { PaneActions } from "./usePaneActions";

const useStyles = makeStyles({
  // Over the foot of the pane: what the reader is looking at does not move.
  foot: { position: "sticky", bottom: 0, zIndex: 1 },
});

interface PaneFootProps {
  readonly outcome: WordedOutcome;
  /** What was done last, whatever it was done to. */
  readonly latest: WordedOutcome;
  readonly isStale: boolean;
  readonly actions: Pick<PaneActions, "running" | "validate">;
}

/** What follows the user on the sheet while the pane is read: another sheet, the selected task, and that something has changed. */
export function PaneFoot({ outcome, latest, isStale, actions }: PaneFootProps) {
  const styles = useStyles();
  const otherSheet = useFollowedSheet(outcome, actions);
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (foot.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // What takes the focus is not brought on screen behind the foot.
      document.documentElement.style.scrollPaddingBottom = `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`;
    });
    observer.observe(foot.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={foot} className={styles.foot}>
      <OutcomeEcho latest={latest} />
      {otherSheet !== null && (
        <OtherSheetNotice
          sheet={otherSheet}
          isBusy={actions.running !== null}
          onCheck={() => actions.validate(otherSheet)}
        />
      )}
      <SelectedTask key={outcome.sheet} outcome={outcome} />
      <StaleNotice isStale={isStale} running={actions.running} onRecheck={() => actions.validate(outcome.sheet)} />
    </div>
  );
}
