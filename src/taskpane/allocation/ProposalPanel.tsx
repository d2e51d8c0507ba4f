import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LineProposal } from "../../core/adjustment/proposeLines";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { useAdjustmentGround, useAdjustmentNames } from "./adjustmentGround";

/** As many tasks as a line of the proposal names. */
const NAMED = 5;

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", flexDirection: "column" },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface ProposalPanelProps {
  readonly proposal: LineProposal;
  onClose(): void;
}

/** Where the lines would lie at the widest gaps, and what that costs; nothing changes until it is taken over. */
export function ProposalPanel({ proposal, onClose }: ProposalPanelProps) {
  const styles = useStyles();
  const { proposal: words, move: moveWords, ladder } = useWords({ ko: allocationKo, en: allocationEn });
  const { apply, cancel } = usePaneWords();
  const { outcome, draft, onDecide } = useAdjustmentGround();
  const names = useAdjustmentNames();
  const points = (gap: number | null) => (gap === null ? words.gapOpen : names.points(gap));
  const moves = proposal.moves.filter(({ before, after }) => before !== after);
  return (
    <div className={styles.panel} role="group" aria-label={words.title}>
      <Text size={200} weight="semibold">
        {words.title}
      </Text>
      {moves.length === 0 ? (
        <Text size={200}>{words.none}</Text>
      ) : (
        <ul className={styles.list}>
          {moves.map(({ grade, before, after, gapBefore, gapAfter, crossed }) => (
            <li key={grade} className={styles.line}>
              <Text size={200} weight="semibold">
                {ladder.grade(grade, outcome.ruleSet.grades[grade - 1]?.label ?? "")}
              </Text>
              <Text size={200}>
                {words.places(before, after)}, {words.gap(points(gapBefore), points(gapAfter))}
              </Text>
              <Text size={200} className={styles.facts}>
                {words.crossed(moveWords.others(crossed.slice(0, NAMED).map(names.shortTask), crossed.length))}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {draft.decision.lines !== null && <Text size={200}>{words.replaces}</Text>}
      <div className={styles.buttons}>
        {moves.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              onDecide({ ...draft.decision, lines: proposal.lines });
              onClose();
            }}
          >
            {apply}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
