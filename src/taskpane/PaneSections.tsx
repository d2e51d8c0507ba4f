import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { AllocationSection } from "./allocation/AllocationSection";
import { ColumnsSection } from "./ColumnsSection";
import { HeaderMissing } from "./corrections/HeaderMissing";
import { FindingsSection } from "./findings/FindingsSection";
import { firstScreenEn } from "../i18n/pane/firstScreen.en";
import { firstScreenKo } from "../i18n/pane/firstScreen.ko";
import { HistorySection } from "./history/HistorySection";
import { useWords } from "./language";
import { RulesSection } from "./rules/RulesSection";
import { TaskList } from "./tasks/TaskList";
import type { PaneActions } from "./usePaneActions";

const useStyles = makeStyles({
  end: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneSectionsProps {
  readonly outcome: WordedOutcome;
  readonly actions: PaneActions;
  onShowFirstScreen(): void;
}

/** What was found on a sheet, and what can be done about it, each under a heading that opens and closes. */
export function PaneSections({ outcome, actions, onShowFirstScreen }: PaneSectionsProps) {
  const styles = useStyles();
  const words = useWords({ ko: firstScreenKo, en: firstScreenEn });
  const { sheet } = outcome;
  const { selectCells } = actions;
  const goTo = useCallback((address: string) => selectCells(sheet, address), [selectCells, sheet]);
  return (
    <>
      {outcome.scoreSheet !== null ? (
        <ColumnsSection key={sheet} sheet={outcome.scoreSheet} name={sheet} actions={actions} />
      ) : (
        outcome.findings.some(({ check }) => check === "no-header") && <HeaderMissing name={sheet} actions={actions} />
      )}
      <RulesSection outcome={outcome} actions={actions} />
      <HistorySection outcome={outcome} actions={actions} />
      <AllocationSection key={`grades of ${sheet}`} outcome={outcome} actions={actions} />
      <FindingsSection key={`findings of ${sheet}`} outcome={outcome} actions={actions} onGoTo={goTo} />
      <TaskList key={`tasks of ${sheet}`} outcome={outcome} actions={actions} onGoTo={goTo} />
      <div className={styles.end}>
        <Button appearance="subtle" size="small" onClick={onShowFirstScreen}>
          {words.again}
        </Button>
      </div>
    </>
  );
}
