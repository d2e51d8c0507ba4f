import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular } from "@fluentui/react-icons";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { isDecided } from "../../usecases/decision/decision";
import { useWords } from "../language";
import { useAdjustmentGround, useAdjustmentNames } from "./adjustmentGround";

/** As many tasks as a line names. */
const NAMED = 3;

const useStyles = makeStyles({
  state: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  texts: { display: "flex", flexDirection: "column", minWidth: 0 },
  sign: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

interface DraftStateProps {
  /** Why a line went no further; `""` where none was stopped. */
  readonly refusal: string;
}

/** Whether the rules permit the draft, why not, and which grades it changes; said aloud as it changes. */
export function DraftState({ refusal }: DraftStateProps) {
  const styles = useStyles();
  const { state: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { draft } = useAdjustmentGround();
  const names = useAdjustmentNames();
  const { decision, problem, baseGrades, grades, order } = draft;
  const changed = order.filter((position) => baseGrades[position] !== grades[position]);
  const named = changed
    .slice(0, NAMED)
    .map((position) => words.change(names.shortTask(position), baseGrades[position]!, grades[position]!));
  return (
    <div className={styles.state}>
      {problem === null ? (
        <CheckmarkCircleRegular aria-hidden className={`${styles.sign} ${styles.fine}`} />
      ) : (
        <DismissCircleRegular aria-hidden className={`${styles.sign} ${styles.refused}`} />
      )}
      <div className={styles.texts} aria-live="polite">
        <Text size={200} weight="semibold">
          {problem !== null ? words.notPermitted : isDecided(decision) ? words.permitted : words.asRules}
        </Text>
        {refusal !== "" && <Text size={200}>{refusal}</Text>}
        {problem !== null && <Text size={200}>{words.problem(problem)}</Text>}
        {changed.length > 0 && <Text size={200}>{words.changed(changed.length, named)}</Text>}
      </div>
    </div>
  );
}
