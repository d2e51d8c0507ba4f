import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { focusFindings } from "./findings/useFindingsWalk";
import { usePaneWords } from "./paneWords";
import type { Activity } from "./usePaneActions";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  message: { flexGrow: 1 },
  button: { flexShrink: 0 },
});

interface StaleNoticeProps {
  readonly isStale: boolean;
  readonly running: Activity | null;
  onRecheck(): void;
}

/** Says that what is shown is older than the sheet. Nothing is read anew until the user asks for it. */
export function StaleNotice({ isStale, running, onRecheck }: StaleNoticeProps) {
  const styles = useStyles();
  const { stale: words } = usePaneWords();
  const wasPressed = useRef(false);
  useEffect(() => {
    if (isStale || !wasPressed.current) return;
    wasPressed.current = false;
    // The button has gone with the notice.
    if (document.activeElement === document.body) focusFindings();
  }, [isStale]);
  return (
    <div role="status" aria-live="polite">
      {isStale && (
        <div className={styles.notice}>
          <Text size={200} className={styles.message}>
            {words.message}
          </Text>
          <Button
            size="small"
            className={styles.button}
            icon={<ArrowSyncRegular />}
            disabledFocusable={running !== null}
            onClick={() => {
              wasPressed.current = true;
              onRecheck();
            }}
          >
            {words.recheck}
          </Button>
        </div>
      )}
    </div>
  );
}
