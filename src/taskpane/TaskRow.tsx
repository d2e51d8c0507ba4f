import { makeStyles, mergeClasses, Text, tokens, useId } from "@fluentui/react-components";
import type { RuleSet } from "../rules/ruleSet";
import type { TaskOutcome } from "../usecases/outcome";
import { CellLink } from "./CellLink";
import { explainGrade, scoreText } from "./explainGrade";
import { useFocusRing } from "./focusRing";
import { usePaneWords } from "./paneWords";

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
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
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
  group: { color: tokens.colorNeutralForeground2 },
});

interface TaskRowProps {
  readonly task: TaskOutcome;
  readonly ruleSet: RuleSet;
  readonly isChosen: boolean;
  onChoose(): void;
  onGoTo(address: string): void;
}

/** One task; chosen, with the reason of its grade. */
export function TaskRow({ task, ruleSet, isChosen, onChoose, onGoTo }: TaskRowProps) {
  const styles = useStyles();
  const grid = useTaskGrid();
  const focusRing = useFocusRing();
  const words = usePaneWords();
  const id = useId("explanation");
  const name = [task.id, task.name].filter((part) => part !== "").join(" ") || words.tasks.unnamed(task.row);
  const score = scoreText(task, ruleSet, words);
  const rank = task.rank === null ? "" : String(task.rank);
  const grade = task.grade === null ? "" : String(task.grade);
  const spoken = [score, rank, grade].map((text) => text || words.tasks.unknown) as [string, string, string];
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(grid.grid, styles.row, focusRing.inset, isChosen && styles.chosen)}
        aria-expanded={isChosen}
        aria-controls={id}
        aria-label={words.tasks.spoken(name, ...spoken)}
        onClick={onChoose}
      >
        <span>{name}</span>
        <span className={grid.number}>{score}</span>
        <span className={grid.number}>{rank}</span>
        <span className={mergeClasses(grid.number, styles.grade)}>{grade}</span>
      </button>
      <div id={id} hidden={!isChosen}>
        {isChosen && (
          <div className={styles.explanation}>
            <Text size={200}>{explainGrade(task, ruleSet, words)}</Text>
            {task.group !== "" && (
              <Text size={200} className={styles.group}>
                {words.tasks.group(task.group)}
              </Text>
            )}
            <CellLink address={task.address} onGoTo={onGoTo} />
          </div>
        )}
      </div>
    </li>
  );
}
