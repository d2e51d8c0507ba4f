import { lazy } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { usePaneWords } from "../paneWords";
import { Section } from "../Section";
import type { PaneActions } from "../usePaneActions";

const HistoryList = lazy(async () => {
  const module = await import(/* webpackChunkName: "history" */ "./HistoryList");
  return { default: module.HistoryList };
});

interface HistorySectionProps {
  readonly outcome: WordedOutcome;
  readonly actions: PaneActions;
}

/** 기록: what was done in the workbook; loaded and read when it is opened. */
export function HistorySection({ outcome, actions }: HistorySectionProps) {
  const { history } = usePaneWords();
  return (
    <Section title={history.title} aside="" startsOpen={false} help="history">
      <HistoryList outcome={outcome} actions={actions} />
    </Section>
  );
}
