import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { LeftOutRows } from "../corrections/LeftOutRows";
import { usePaneWords } from "../paneWords";
import { Section } from "../Section";
import { TaskRow, useTaskGrid } from "./TaskRow";
import type { PaneActions } from "../usePaneActions";

/** As many as a reader scrolls through; the rest comes on demand, so that a sheet of thousands opens at once. */
const STEP = 100;

const useStyles = makeStyles({
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
  // The rows' own padding lets a chosen row stand out; their texts stay in line with everything else.
  table: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface TaskListProps {
  readonly outcome: WordedOutcome;
  readonly actions: Pick<PaneActions, "running" | "correctRow">;
  onGoTo(address: string): void;
}

/** The tasks with score, rank and grade; choosing one tells why it has its grade. */
export function TaskList({ outcome, actions, onGoTo }: TaskListProps) {
  const styles = useStyles();
  const grid = useTaskGrid();
  const words = usePaneWords();
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const [shown, setShown] = useState(STEP);
  const { tasks, sheet, scoreSheet } = outcome;
  const isBusy = actions.running !== null;
  return (
    <Section title={words.tasks.title} aside={words.tasks.count(tasks.length)} startsOpen>
      <Text size={200} className={styles.hint}>
        {tasks.length === 0 ? words.tasks.none : words.tasks.hint}
      </Text>
      {tasks.length > 0 && (
        <div className={styles.table}>
          {/* Each row says its numbers with their names; a reader of the screen needs the heads, a listener does not. */}
          <div className={mergeClasses(grid.grid, styles.head)} aria-hidden>
            <span>{words.tasks.name}</span>
            <span className={grid.number}>{words.tasks.score}</span>
            <span className={grid.number}>{words.tasks.rank}</span>
            <span className={grid.number}>{words.tasks.grade}</span>
          </div>
          <ul className={styles.list}>
            {tasks.slice(0, shown).map((task) => (
              <TaskRow
                key={task.row}
                task={task}
                outcome={outcome}
                isChosen={task.row === chosenRow}
                isBusy={isBusy}
                onChoose={() => setChosenRow(task.row === chosenRow ? null : task.row)}
                onGoTo={onGoTo}
                onLeaveOut={() => actions.correctRow(sheet, task.row, "not-task")}
              />
            ))}
          </ul>
        </div>
      )}
      {tasks.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + STEP)}>
          {words.showMore(Math.min(STEP, tasks.length - shown))}
        </Button>
      )}
      {scoreSheet !== null && (
        <LeftOutRows
          sheet={scoreSheet}
          isBusy={isBusy}
          onTakeAsTask={(row) => actions.correctRow(sheet, row, "task")}
        />
      )}
    </Section>
  );
}
