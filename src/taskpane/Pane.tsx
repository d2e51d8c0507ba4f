import { Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { latestOutcome } from "../commands/outcomeEvent";
import { isPaneVisible, onPaneShown } from "../excel/paneVisibility";
import { ActionBar } from "./ActionBar";
import { PAGE } from "./frameStyles";
import { useFrameWords } from "./frameWords";
import { OutcomeRegion } from "./OutcomeRegion";
import { useContent } from "./useContent";
import { useIsStale } from "./useIsStale";
import { useOutcome } from "./useOutcome";
import { usePaneActions } from "./usePaneActions";
import { VISUALLY_HIDDEN } from "./visuallyHidden";

/** The task pane in Excel: what sheet was found, what can be done, and what came of it. */
export function Pane() {
  const words = useFrameWords();
  const content = useContent();
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
  return (
    <main>
      <h1 style={VISUALLY_HIDDEN}>{words.appName}</h1>
      <div style={PAGE.header}>
        {content !== null && <content.SheetHeader outcome={outcome} onChooseSheet={actions.validate} />}
      </div>
      <ActionBar latest={shown?.latest ?? null} sheet={sheet} actions={actions} />
      <OutcomeRegion latest={shown?.latest ?? null} running={actions.running} onUndo={actions.undo} />
      {content !== null && outcome !== null && (
        <>
          <content.PaneSections outcome={outcome} actions={actions} />
          <content.PaneFoot outcome={outcome} isStale={isStale} actions={actions} />
        </>
      )}
      {outcome === null && actions.running === null && <Text style={PAGE.notLookedYet}>{words.notLookedYet}</Text>}
    </main>
  );
}
