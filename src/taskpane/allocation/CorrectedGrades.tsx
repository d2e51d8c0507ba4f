import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { useAdjustmentGround, useAdjustmentNames } from "./adjustmentGround";

/** As many as a reader looks through; the rest comes on demand. */
const STEP = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  task: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  intro: { display: "block", marginTop: tokens.spacingVerticalXS },
});

/** The tasks that have another grade because of the correction. */
export function CorrectedGrades() {
  const styles = useStyles();
  const { stages: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { showMore } = usePaneWords();
  const { outcome } = useAdjustmentGround();
  const names = useAdjustmentNames();
  const [shown, setShown] = useState(STEP);
  const changed = outcome.findings.filter(({ check }) => check === "grade-corrected");
  return (
    <>
      <Text size={200} className={styles.intro}>
        {changed.length === 0 ? words.unchanged : words.changed(changed.length)}
      </Text>
      <ul className={styles.list}>
        {changed.slice(0, shown).map(({ address, task, actual, expected, details }) => (
          <li key={address} className={styles.task}>
            <Text size={200} className={styles.name}>
              {task}
            </Text>
            <Text size={200} className={styles.facts}>
              {words.score(names.points(Number(details?.raw)), names.points(Number(details?.corrected)))},{" "}
              {words.grade(Number(actual), Number(expected))}
            </Text>
          </li>
        ))}
      </ul>
      {changed.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + STEP)}>
          {showMore(Math.min(STEP, changed.length - shown))}
        </Button>
      )}
    </>
  );
}
