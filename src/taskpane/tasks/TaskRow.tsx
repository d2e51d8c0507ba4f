import { Button, makeStyles, mergeClasses, Text, tokens, useId } from "@fluentui/react-components";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import type { TaskOutcome } from "../../usecases/outcome";
import { CellLink } from "../CellLink";
import { scoreText } from "./explainGrade";
import { useFocusRing } from "../focusRing";
import { usePaneWords } from "../paneWords";
import { TaskReasons } from "./TaskReasons";
import { VISUALLY_HIDDEN } from "../visuallyHidden";

/** The columns that the head and every row of the list share. */
export const useTaskGrid = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 52px 36px 36px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

const useStyles = makeStyles({
  row: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  grade: { fontWeight: tokens.fontWeightSemibold },
  explanation: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", width: "100%" },
  leaveOut: { minWidth: 0 },
  group: { color: tokens.colorNeutralForeground2 },
});

interface TaskRowProps {
  readonly task: TaskOutcome;
  readonly outcome: WordedOutcome;
  /** Does the tab key lead to it? */
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  /** Called with the task's address. */
  onChoose(address: string): void;
  onGoTo(address: string): void;
  /** Called to say that the row is no task. */
  onLeaveOut(): void;
}

/** One task; chosen, with the reason of its grade. */
export function TaskRow(props: TaskRowProps) {
  const { task, outcome, isCurrent, isChosen, isBusy, onChoose, onGoTo, onLeaveOut } = props;
  const styles = useStyles();
  const grid = useTaskGrid();
  const focusRing = useFocusRing();
  const words = usePaneWords();
  const id = useId("explanation");
  const name = [task.id, task.name].filter((part) => part !== "").join(" ") || words.tasks.unnamed(task.row);
  const score = scoreText(task, outcome.ruleSet, words);
  const rank = task.rank === null ? "" : String(task.rank);
  const grade = task.grade === null ? "" : String(task.grade);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(grid.grid, styles.row, focusRing.inset, isChosen && styles.chosen)}
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isChosen}
        aria-controls={id}
        onClick={() => onChoose(task.address)}
      >
        <span>{name}</span>
        <TaskNumber heading={words.tasks.score} text={score} className={grid.number} />
        <TaskNumber heading={words.tasks.rank} text={rank} className={grid.number} />
        <TaskNumber heading={words.tasks.grade} text={grade} className={mergeClasses(grid.number, styles.grade)} />
      </button>
      <div id={id} hidden={!isChosen}>
        {isChosen && (
          <div className={styles.explanation}>
            <TaskReasons outcome={outcome} task={task} />
            {task.group !== "" && (
              <Text size={200} className={styles.group}>
                {words.tasks.group(task.group)}
              </Text>
            )}
            <div className={styles.foot}>
              <CellLink address={task.address} onGoTo={onGoTo} />
              <Button
                size="small"
                appearance="subtle"
                className={styles.leaveOut}
                disabledFocusable={isBusy}
                onClick={onLeaveOut}
              >
                {words.rows.notTask}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

interface TaskNumberProps {
  readonly heading: string;
  /** `""` while it is not known. */
  readonly text: string;
  readonly className: string;
}

/** A number under its heading; the heading is said with it, for those who do not see the head of the list. */
function TaskNumber({ heading, text, className }: TaskNumberProps) {
  const words = usePaneWords();
  return (
    <span className={className}>
      <span style={VISUALLY_HIDDEN}>{` ${heading} `}</span>
      {text === "" ? <span style={VISUALLY_HIDDEN}>{words.tasks.unknown}</span> : text}
    </span>
  );
}
