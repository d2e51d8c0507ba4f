import { Text } from "@fluentui/react-components";
import { Suspense } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { OUTCOME_REGION } from "./frameStyles";
import { useFrameWords } from "./frameWords";
import { OutcomeMessageBar, Progress } from "./lateParts";
import type { Activity } from "./usePaneActions";

interface OutcomeRegionProps {
  readonly latest: WordedOutcome | null;
  readonly running: Activity | null;
  onUndo(): void;
}

/** What is going on, then what came of it: shown, and spoken by screen readers. */
export function OutcomeRegion({ latest, running, onUndo }: OutcomeRegionProps) {
  const words = useFrameWords();
  return (
    <div style={OUTCOME_REGION.region} role="status" aria-live="polite" aria-atomic="true">
      {latest !== null && (
        <div style={running === null ? OUTCOME_REGION.layer : OUTCOME_REGION.pastLayer}>
          <Suspense>
            <OutcomeMessageBar outcome={latest} onUndo={onUndo} />
          </Suspense>
        </div>
      )}
      {running !== null && (
        <div style={OUTCOME_REGION.layer}>
          <Suspense fallback={<Text>{words.running[running]}</Text>}>
            <Progress activity={running} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
