import { Button, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { isDecided, NO_DECISION, type Decision } from "../../usecases/decision/decision";
import { proposeDecision, type Draft } from "../../usecases/decision/draftGrades";
import { useWords } from "../language";
import type { PaneActions } from "../usePaneActions";
import { AdjustmentGroundProvider, type AdjustmentGround } from "./adjustmentGround";
import { DraftBar } from "./DraftBar";
import { Ladder } from "./Ladder";
import { MoveList } from "./MoveList";
import { ProposalPanel } from "./ProposalPanel";
import { StagesView } from "./StagesView";

const useStyles = makeStyles({
  adjustment: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AdjustmentProps {
  readonly outcome: WordedOutcome;
  readonly draft: Draft;
  readonly actions: PaneActions;
  onDecide(decision: Decision): void;
}

/** Where the committee moves lines within their room and gives single tasks another grade, before anything is written. */
export function Adjustment({ outcome, draft, actions, onDecide }: AdjustmentProps) {
  const styles = useStyles();
  const words = useWords({ ko: allocationKo, en: allocationEn });
  const [isProposing, setIsProposing] = useState(false);
  const [refusal, setRefusal] = useState("");
  const proposeId = useId("propose");
  const { decision, permittedLines } = draft;
  const { running, selectCells } = actions;
  const { sheet } = outcome;
  const ground = useMemo(
    (): AdjustmentGround => ({
      outcome,
      draft,
      isBusy: running !== null,
      onDecide(next) {
        setRefusal("");
        onDecide(next);
      },
      onGoTo: (address) => selectCells(sheet, address),
    }),
    [outcome, draft, running, onDecide, selectCells, sheet],
  );
  const proposal = useMemo(() => (isProposing ? proposeDecision(outcome) : null), [isProposing, outcome]);
  const hasRoom = permittedLines.some((places) => places.length > 1);
  const closeProposal = () => {
    setIsProposing(false);
    document.getElementById(proposeId)?.focus();
  };
  return (
    <AdjustmentGroundProvider value={ground}>
      <div className={styles.adjustment}>
        <Text size={200} className={styles.note}>
          {hasRoom ? words.hint : words.linesFixed} {words.marks}
        </Text>
        <div className={styles.buttons}>
          {hasRoom && (
            <Button
              size="small"
              id={proposeId}
              aria-expanded={isProposing}
              onClick={() => setIsProposing(!isProposing)}
            >
              {words.propose}
            </Button>
          )}
          <Button size="small" disabledFocusable={!isDecided(decision)} onClick={() => ground.onDecide(NO_DECISION)}>
            {words.reset}
          </Button>
        </div>
        {proposal !== null && <ProposalPanel proposal={proposal} onClose={closeProposal} />}
        <Ladder onRefuse={setRefusal} />
        {draft.moves.length > 0 && <MoveList />}
        <StagesView />
        <DraftBar refusal={refusal} actions={actions} />
      </div>
    </AdjustmentGroundProvider>
  );
}
