import { Button, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useRef } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useFocusRing } from "../focusRing";
import { useWords } from "../language";
import { useAdjustmentGround } from "./adjustmentGround";
import { MoveProblems } from "./MoveProblems";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  move: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  texts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  remove: { minWidth: 0, flexShrink: 0 },
});

/** The tasks that were given another grade one by one, each with its reason and what stands against it. */
export function MoveList() {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { move: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { draft, onDecide } = useAdjustmentGround();
  const id = useId("moves");
  const list = useRef<HTMLUListElement>(null);
  const { decision, moves } = draft;
  const remove = (at: number) => {
    // The button goes with its line: whoever pressed it stays in the list.
    list.current?.focus();
    onDecide({ ...decision, moves: decision.moves.filter((_, index) => index !== at) });
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.list}
      </h3>
      <ul ref={list} tabIndex={-1} aria-labelledby={id} className={`${styles.list} ${focusRing.inset}`}>
        {decision.moves.map(({ task, grade, reason }, index) => (
          <li key={task} className={styles.move}>
            <div className={styles.texts}>
              <Text size={200}>
                {task} <strong>{words.to(grade)}</strong>
              </Text>
              <Text size={200} className={styles.reason}>
                {words.reasonGiven(reason)}
              </Text>
              <MoveProblems problems={moves[index]?.problems ?? []} />
            </div>
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              aria-label={words.removeTask(task)}
              onClick={() => remove(index)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
