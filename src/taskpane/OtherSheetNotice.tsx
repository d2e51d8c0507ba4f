import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  message: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

interface OtherSheetNoticeProps {
  /** The sheet that the user is on. */
  readonly sheet: string;
  readonly isBusy: boolean;
  onCheck(): void;
}

/** Says that the user is on another sheet than the one that the pane shows, and offers to check that one. */
export function OtherSheetNotice({ sheet, isBusy, onCheck }: OtherSheetNoticeProps) {
  const styles = useStyles();
  const { otherSheet: words } = usePaneWords();
  return (
    <div className={styles.notice}>
      <Text size={200} className={styles.message}>
        {words.message(sheet)}
      </Text>
      <Button size="small" className={styles.button} disabledFocusable={isBusy} onClick={onCheck}>
        {words.check}
      </Button>
    </div>
  );
}
