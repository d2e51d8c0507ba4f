import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { taskReasonsEn } from "../../i18n/pane/taskReasons.en";
import { taskReasonsKo } from "../../i18n/pane/taskReasons.ko";
import { FoldToggle } from "../FoldToggle";
import { helpOn } from "../help/helpOn";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { TaskReasons } from "./TaskReasons";
import { useSelectedTask } from "./useSelectedTask";

const useStyles = makeStyles({
  card: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  grade: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  reasons: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxHeight: "40vh",
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
});

/**
 * The task whose row is selected on the sheet, at the foot of the pane, where it covers nothing that is being read and moves
 * nothing. Once opened it stays open from row to row. Not a live region: the reader is on the sheet, and Excel speaks there.
 */
export function SelectedTask({ outcome }: { readonly outcome: WordedOutcome }) {
  const styles = useStyles();
  const paneWords = usePaneWords();
  const words = useWords({ ko: taskReasonsKo, en: taskReasonsEn });
  const id = useId("selected");
  const [isOpen, setIsOpen] = useState(false);
  const task = useSelectedTask(outcome);
  if (task === null) return null;
  const name = [task.id, task.name].filter((part) => part !== "").join(" ") || paneWords.tasks.unnamed(task.row);
  return (
    <section className={styles.card} aria-label={words.selected} {...helpOn("explanation")}>
      <FoldToggle className={styles.toggle} controls={id} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.grade}>{words.grade(task.grade)}</span>
      </FoldToggle>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.reasons}>
            <TaskReasons outcome={outcome} task={task} />
          </div>
        )}
      </div>
    </section>
  );
}
