import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { MoveProblem } from "../../core/adjustment/checkMoves";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useWords } from "../language";
import { useAdjustmentNames } from "./adjustmentGround";

/** As many tasks as a sentence names. */
const NAMED = 3;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  problem: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "start" },
  sign: { flexShrink: 0, marginTop: "2px" },
  warning: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground3 },
});

/** What stands against a move, in words. */
export function MoveProblems({ problems }: { readonly problems: readonly MoveProblem[] }) {
  const styles = useStyles();
  const { move: words } = useWords({ ko: allocationKo, en: allocationEn });
  const names = useAdjustmentNames();
  const othersOf = (problem: MoveProblem): string => {
    if (!("others" in problem)) return "";
    return words.others(problem.others.slice(0, NAMED).map(names.shortTask), problem.others.length);
  };
  if (problems.length === 0) {
    return (
      <Text size={200} className={styles.problem}>
        <CheckmarkCircleRegular aria-hidden className={styles.sign} />
        {words.fine}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={problem.problem}>
          <Text size={200} className={styles.problem}>
            <WarningRegular aria-hidden className={styles.warning} />
            {words.problem(problem, othersOf(problem))}
          </Text>
        </li>
      ))}
    </ul>
  );
}
