import { Text } from "@fluentui/react-components";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { OUTCOME_REGION, OUTCOME_REGION_ID } from "./frameStyles";
import { useFrameWords } from "./frameWords";
import { useContent } from "./useContent";
import type { Activity } from "./usePaneActions";

interface OutcomeRegionProps {
  readonly latest: WordedOutcome | null;
  readonly running: Activity | null;
  onUndo(): void;
}

/** What is going on, then what came of it: shown, and spoken by screen readers. */
export function OutcomeRegion({ latest, running, onUndo }: OutcomeRegionProps) {
  const words = useFrameWords();
  const content = useContent();
  return (
    <div id={OUTCOME_REGION_ID} style={OUTCOME_REGION.region} role="status" aria-live="polite" aria-atomic="true">
      {latest !== null && content !== null && (
        <div style={running === null ? OUTCOME_REGION.layer : OUTCOME_REGION.pastLayer}>
          <content.OutcomeMessageBar outcome={latest} onUndo={onUndo} />
        </div>
      )}
      {running !== null && (
        <div style={OUTCOME_REGION.layer}>
          {content === null ? <Text>{words.running[running]}</Text> : <content.Progress activity={running} />}
        </div>
      )}
    </div>
  );
}
