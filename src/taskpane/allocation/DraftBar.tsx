import { Button, makeStyles, useId } from "@fluentui/react-components";
import { useState } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { isBlocking } from "../../usecases/outcome";
import { ReplaceFormulas } from "../ReplaceFormulas";
import { useDraftBar } from "../draftBarStyles";
import { useWords } from "../language";
import type { PaneActions } from "../usePaneActions";
import { useAdjustmentGround } from "./adjustmentGround";
import { ChangedCells } from "./ChangedCells";
import { DraftState } from "./DraftState";

const useStyles = makeStyles({
  cells: { maxHeight: "32vh", overflowY: "auto" },
});

interface DraftBarProps {
  /** Why a line went no further; `""` where none was stopped. */
  readonly refusal: string;
  readonly actions: Pick<PaneActions, "running" | "allocate">;
}

/** What the draft changes and whether the rules permit it, the cells that it would change, and the button that writes them. */
export function DraftBar({ refusal, actions }: DraftBarProps) {
  const styles = useStyles();
  const bar = useDraftBar();
  const { preview: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { outcome, draft } = useAdjustmentGround();
  const [isOpen, setIsOpen] = useState(false);
  const [consents, setConsents] = useState(false);
  const id = useId("preview");
  const { changes, problem, decision } = draft;
  const blocks = outcome.findings.filter(isBlocking);
  const formulasBlock = blocks.some(({ check }) => check === "grade-formula");
  const cannotWrite = actions.running !== null || problem !== null || changes.length === 0;
  return (
    <div className={bar.bar}>
      <DraftState refusal={refusal} />
      <div
        id={id}
        className={styles.cells}
        hidden={!isOpen}
        {...(isOpen && { tabIndex: 0, role: "group", "aria-label": words.list })}
      >
        {isOpen && <ChangedCells changes={changes} />}
      </div>
      {isOpen && formulasBlock && <ReplaceFormulas isAllowed={consents} onChange={setConsents} />}
      <div className={bar.buttons}>
        <Button size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {words.title(changes.length)}
        </Button>
        {isOpen && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={cannotWrite}
            onClick={() =>
              actions.allocate({ sheet: outcome.sheet, replaceFormulas: formulasBlock && consents, decision })
            }
          >
            {words.write}
          </Button>
        )}
      </div>
    </div>
  );
}
