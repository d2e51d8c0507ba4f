import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { latestOutcome } from "../commands/outcomeEvent";
import { isPaneVisible, onPaneShown } from "../excel/paneVisibility";
import { ActionBar } from "./ActionBar";
import { ColumnsSection } from "./ColumnsSection";
import { HeaderMissing } from "./corrections/HeaderMissing";
import { FindingsSection } from "./findings/FindingsSection";
import { GradeCounts } from "./GradeCounts";
import { OutcomeRegion } from "./OutcomeRegion";
import { usePaneWords } from "./paneWords";
import { RulesSection } from "./RulesSection";
import { SheetHeader } from "./SheetHeader";
import { StaleNotice } from "./StaleNotice";
import { TaskList } from "./TaskList";
import { useIsStale } from "./useIsStale";
import { useOutcome } from "./useOutcome";
import { usePaneActions } from "./usePaneActions";

const useStyles = makeStyles({
  notLookedYet: { display: "block", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** The task pane in Excel: what sheet was found, what can be done, and what came of it. */
export function Pane() {
  const styles = useStyles();
  const words = usePaneWords();
  const shown = useOutcome();
  const actions = usePaneActions();
  const { validate } = actions;

  useEffect(() => {
    const lookOnce = () => {
      if (latestOutcome() === null) validate();
    };
    // A runtime that a ribbon button started behind a closed pane has no reader yet, and reads nothing.
    if (isPaneVisible()) lookOnce();
    return onPaneShown(lookOnce);
  }, [validate]);

  const outcome = shown?.ofSheet ?? null;
  const sheet = outcome?.sheet ?? "";
  const isStale = useIsStale(outcome);
  const { selectCells } = actions;
  const goTo = useCallback((address: string) => selectCells(sheet, address), [selectCells, sheet]);
  return (
    <main>
      <SheetHeader outcome={outcome} onChooseSheet={actions.validate} />
      <ActionBar latest={shown?.latest ?? null} sheet={sheet} actions={actions} />
      <OutcomeRegion latest={shown?.latest ?? null} running={actions.running} onUndo={actions.undo} />
      {outcome === null ? (
        actions.running === null && <Text className={styles.notLookedYet}>{words.notLookedYet}</Text>
      ) : (
        <>
          {outcome.scoreSheet !== null ? (
            <ColumnsSection key={sheet} sheet={outcome.scoreSheet} name={sheet} actions={actions} />
          ) : (
            outcome.findings.some(({ check }) => check === "no-header") && (
              <HeaderMissing name={sheet} actions={actions} />
            )
          )}
          <RulesSection ruleSet={outcome.ruleSet} actions={actions} />
          <GradeCounts outcome={outcome} />
          <FindingsSection key={`findings of ${sheet}`} outcome={outcome} actions={actions} onGoTo={goTo} />
          <TaskList key={`tasks of ${sheet}`} outcome={outcome} actions={actions} onGoTo={goTo} />
        </>
      )}
      <StaleNotice isStale={isStale} running={actions.running} onRecheck={() => actions.validate(sheet)} />
    </main>
  );
}
