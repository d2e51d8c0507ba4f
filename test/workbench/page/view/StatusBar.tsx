import { makeStyles, mergeClasses, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { TrafficCounts } from "../../../standin/host/traffic";
import type { ManifestFace } from "../manifest/readManifest";
import { isTrouble, noticeText } from "../words/noticeText";
import type { Words } from "../words/words";
import { useDesk, useDeskState, useWords } from "./context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    minHeight: "26px",
    paddingInline: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  right: { display: "flex", columnGap: tokens.spacingHorizontalL, marginInlineStart: "auto" },
});

/** What happened last, and what it cost. */
export function StatusBar() {
  const styles = useStyles();
  const words = useWords();
  const { face } = useDesk();
  const { notice, meter, running, isReady, isTyping } = useDeskState();
  const nameOf = (functionName: string) => buttonOf(face, functionName)?.label ?? functionName;
  const mode = isTyping ? words.typing : isReady ? words.ready : words.loading;
  const isRunning = running !== null && notice.kind !== "waiting";
  return (
    <footer className={styles.bar} aria-label={words.status}>
      <Text size={200}>{mode}</Text>
      <Text size={200} role="status" className={mergeClasses(isTrouble(notice) && styles.trouble)}>
        {isRunning ? words.running(nameOf(running)) : noticeText(notice, words, nameOf)}
      </Text>
      <div className={styles.right}>
        {meter && (
          <Tooltip content={words.meterTip} relationship="description">
            <Text size={200} tabIndex={0} data-meter>
              {meterText(nameOf(meter.action), meter.traffic, words)}
            </Text>
          </Tooltip>
        )}
        <Text size={200} className={styles.quiet}>
          {words.regions}
        </Text>
      </div>
    </footer>
  );
}

const buttonOf = (face: ManifestFace | null, functionName: string) =>
  face?.groups.flatMap((group) => group.buttons).find((button) => button.functionName === functionName);

const meterText = (name: string, { roundTrips, requestBytes, responseBytes }: TrafficCounts, words: Words): string =>
  words.meter(name, roundTrips, bytesText(requestBytes), bytesText(responseBytes));

const bytesText = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`);
