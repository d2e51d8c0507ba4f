import { Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { latestOutcome } from "../commands/outcomeEvent";
import { isPaneVisible, onPaneShown } from "../excel/paneVisibility";
import { MACHINE_KEYS, remember } from "../excel/rememberedOnMachine";
import { ActionBar } from "./ActionBar";
import { useFirstScreen } from "./firstScreen/useFirstScreen";
import { PAGE } from "./frameStyles";
import { useFrameWords } from "./frameWords";
import { HelpButton } from "./help/HelpButton";
import { HelpPlace } from "./help/HelpPlace";
import { useHelp } from "./help/useHelp";
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
  const firstScreen = useFirstScreen();
  const { validate } = actions;
  const { isShown: isFirst } = firstScreen;
  const main = useRef<HTMLElement>(null);
  const help = useHelp(main);
  const isHelpOpen = help.shown !== null;

  useEffect(() => {
    const lookOnce = () => {
      if (isFirst) remember(MACHINE_KEYS.firstScreenSeen);
      else if (latestOutcome() === null) validate();
    };
    // A runtime that a ribbon button started behind a closed pane has no reader yet, and reads nothing.
    if (isPaneVisible()) lookOnce();
    return onPaneShown(lookOnce);
  }, [validate, isFirst]);

  useEffect(() => {
    if (!isFirst) return;
    // What had the focus on the first screen goes with it.
    const page = main.current;
    return () => page?.focus();
  }, [isFirst]);

  const outcome = shown?.ofSheet ?? null;
  const sheet = outcome?.sheet ?? "";
  const isStale = useIsStale(outcome);
  return (
    <main ref={main} tabIndex={-1} style={PAGE.main}>
      <h1 style={VISUALLY_HIDDEN}>{words.appName}</h1>
      {isFirst ? (
        content !== null && (
          <div hidden={isHelpOpen}>
            <content.FirstScreen actions={actions} isAgain={outcome !== null} onLeave={firstScreen.leave} />
          </div>
        )
      ) : (
        <>
          <div style={PAGE.header}>
            {content !== null && <content.SheetHeader outcome={outcome} onChooseSheet={actions.validate} />}
            <HelpButton onOpen={help.open} />
          </div>
          <ActionBar latest={shown?.latest ?? null} sheet={sheet} actions={actions} />
        </>
      )}
      <OutcomeRegion latest={shown?.latest ?? null} running={actions.running} onUndo={actions.undo} />
      <HelpPlace help={help} />
      {!isFirst && content !== null && outcome !== null && (
        // Hidden, not gone, while help is read: whatever is typed or opened in it stays.
        <div hidden={isHelpOpen}>
          <content.PaneSections outcome={outcome} actions={actions} onShowFirstScreen={firstScreen.show} />
          <content.PaneFoot outcome={outcome} latest={shown?.latest ?? outcome} isStale={isStale} actions={actions} />
        </div>
      )}
      {!isFirst && !isHelpOpen && outcome === null && actions.running === null && (
        <Text style={PAGE.notLookedYet}>{words.notLookedYet}</Text>
      )}
    </main>
  );
}
