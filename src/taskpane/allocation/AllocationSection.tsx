import { makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { gradeCountsEn } from "../../i18n/pane/gradeCounts.en";
import { gradeCountsKo } from "../../i18n/pane/gradeCounts.ko";
import { isDecided } from "../../usecases/decision/decision";
import { draftGrades } from "../../usecases/decision/draftGrades";
import { FoldToggle } from "../FoldToggle";
import { helpOn } from "../help/helpOn";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { Section } from "../Section";
import type { PaneActions } from "../usePaneActions";
import { GradeTable } from "./GradeTable";
import { ownRooms } from "./ownRooms";
import { useDecision } from "./useDecision";

const Adjustment = lazy(async () => {
  const module = await import(/* webpackChunkName: "allocation" */ "./Adjustment");
  return { default: module.Adjustment };
});

const useStyles = makeStyles({
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    marginTop: tokens.spacingVerticalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

interface AllocationSectionProps {
  readonly outcome: WordedOutcome;
  readonly actions: PaneActions;
}

/** How many tasks each grade gets, and, under a fold, where the committee adjusts it. */
export function AllocationSection({ outcome, actions }: AllocationSectionProps) {
  const styles = useStyles();
  const words = useWords({ ko: gradeCountsKo, en: gradeCountsEn });
  const { opening, tasks: taskWords } = usePaneWords();
  const [decision, decide] = useDecision(outcome, actions);
  const draft = useMemo(() => draftGrades(outcome, decision), [outcome, decision]);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId("adjustment");
  const { quota, ruleSet, tasks, findings } = outcome;
  const counts = draft?.counts ?? outcome.counts;
  if (counts.length === 0 || tasks.length === 0) {
    const blocks = findings.filter(({ severity }) => severity === "block").map(({ title }) => title);
    return (
      <Section title={words.title} aside="" startsOpen help="allocation">
        <Text>{words.unknown([...new Set(blocks)])}</Text>
      </Section>
    );
  }
  return (
    <Section title={words.title} aside={taskWords.count(tasks.length)} startsOpen help="allocation">
      <GradeTable
        grades={ruleSet.grades}
        counts={counts}
        quota={quota}
        rooms={draft === null ? null : ownRooms(draft.rooms, tasks.length, ruleSet.grades.length)}
        isDecided={isDecided(decision)}
      />
      {draft !== null && (
        <div {...helpOn("adjustment")}>
          <FoldToggle className={styles.toggle} controls={id} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
            {words.adjust}
          </FoldToggle>
          <div id={id} hidden={!isOpen}>
            {isOpen && (
              <Suspense fallback={<Text>{opening}</Text>}>
                <Adjustment outcome={outcome} draft={draft} actions={actions} onDecide={decide} />
              </Suspense>
            )}
          </div>
        </div>
      )}
    </Section>
  );
}
