import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { LeftOutRows } from "../corrections/LeftOutRows";
import { usePaneWords } from "../paneWords";
import { LongList } from "../longlist/LongList";
import { useListWalk } from "../longlist/useListWalk";
import { Section } from "../Section";
import { TaskRow, useTaskGrid } from "./TaskRow";
import type { PaneActions } from "../usePaneActions";

/** A task whose name needs one line. */
const ROW_HEIGHT = 33;

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
  // The rows' own padding lets a chosen row stand out; their texts stay in line with everything else.
  table: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
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
  const [chosen, setChosen] = useState<string | null>(null);
  const { tasks, sheet, scoreSheet } = outcome;
  const { current, walkProps } = useListWalk(tasks.length);
  const choose = useCallback((address: string) => setChosen((before) => (before === address ? null : address)), []);
  const leaveOut = (position: number) => {
    const row = scoreSheet?.tasks[position]?.row;
    // As the sheet is read: where tasks are columns, the columns count as rows.
    if (row !== undefined) actions.correctRow(sheet, scoreSheet!.grid.row + row + 1, "not-task");
  };
  const isBusy = actions.running !== null;
  return (
    <Section title={words.tasks.title} aside={words.tasks.count(tasks.length)} startsOpen help="explanation">
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
          <div {...walkProps}>
            <LongList
              label={words.tasks.title}
              length={tasks.length}
              current={current}
              usualHeight={ROW_HEIGHT}
              itemClassName={styles.item}
              renderItem={(position) => {
                const task = tasks[position]!;
                return (
                  <TaskRow
                    task={task}
                    outcome={outcome}
                    isCurrent={position === current}
                    isChosen={task.address === chosen}
                    isBusy={isBusy}
                    onChoose={choose}
                    onGoTo={onGoTo}
                    onLeaveOut={() => leaveOut(position)}
                  />
                );
              }}
            />
          </div>
        </div>
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
