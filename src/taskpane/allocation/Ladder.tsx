import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useFocusRing } from "../focusRing";
import { useWords } from "../language";
import { useAdjustmentGround } from "./adjustmentGround";
import { GradeLine } from "./GradeLine";
import { ladderGroups, type LadderTask } from "./ladder";
import { LadderRow } from "./LadderRow";

/** A sheet of so many tasks is shown whole; of a larger one, the tasks at the lines. */
const WHOLE = 60;
const REACH = 3;
const MORE = 25;

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  grade: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  // The rows' own padding lets a chosen row stand out; their texts stay in line with everything else.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: "none" },
  more: {
    width: "100%",
    minHeight: "28px",
    border: "none",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

interface LadderProps {
  /** Called to say why a line went no further; `""` once one moved. */
  onRefuse(reason: string): void;
}

/** The tasks by score, parted by the lines of the grades. */
export function Ladder({ onRefuse }: LadderProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const words = useWords({ ko: allocationKo, en: allocationEn });
  const { outcome, draft, onDecide } = useAdjustmentGround();
  const [chosen, setChosen] = useState<number | null>(null);
  const [reaches, setReaches] = useState<Readonly<Record<number, number>>>({});
  const { order, scores, counts, lines, baseLines, baseGrades, decision, permittedLines } = draft;
  const digits = outcome.ruleSet.allocation.scoreDigits;
  const ladder = useMemo(() => ({ order, scores, lines, digits }), [order, scores, lines, digits]);
  // Ties and single moves leave a grade with other tasks than those between its lines.
  const baseCounts = outcome.ruleSet.grades.map((_, index) => baseGrades.filter((grade) => grade === index + 1).length);
  const usual = order.length <= WHOLE ? WHOLE : REACH;
  const groups = ladderGroups(ladder, (grade) => reaches[grade] ?? usual);
  const moveLine = (index: number, place: number) =>
    onDecide({ ...decision, lines: lines.map((line, other) => (other === index ? place : line)) });
  const row = (task: LadderTask, grade: number) => (
    <LadderRow
      key={task.position}
      task={task}
      grade={grade}
      isChosen={task.position === chosen}
      onChoose={(isChosen) => setChosen(isChosen ? task.position : null)}
    />
  );
  return (
    <div role="group" aria-label={words.ladder.title}>
      {groups.map(({ grade, count, top, hidden, bottom }, index) => {
        const name = words.ladder.grade(grade, outcome.ruleSet.grades[index]?.label ?? "");
        return (
          <Fragment key={grade}>
            <div role="group" aria-label={name}>
              <div className={styles.head}>
                <span className={styles.grade}>{name}</span>
                <span>{words.ladder.tasks(counts[index] ?? 0, baseCounts[index] ?? 0)}</span>
              </div>
              {count > 0 && (
                <ol className={styles.list}>
                  {top.map((task) => row(task, grade))}
                  {hidden > 0 && (
                    <li>
                      <button
                        type="button"
                        className={mergeClasses(styles.more, focusRing.inset)}
                        onClick={() => setReaches({ ...reaches, [grade]: (reaches[grade] ?? usual) + MORE })}
                      >
                        {words.ladder.more(hidden)}
                      </button>
                    </li>
                  )}
                  {bottom.map((task) => row(task, grade))}
                </ol>
              )}
            </div>
            {index < permittedLines.length && (
              <GradeLine
                grade={grade}
                ladder={ladder}
                base={baseLines[index] ?? 0}
                permitted={permittedLines[index] ?? []}
                onMove={(place) => moveLine(index, place)}
                onRefuse={onRefuse}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
