import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { taskReasonsEn } from "../../i18n/pane/taskReasons.en";
import { taskReasonsKo } from "../../i18n/pane/taskReasons.ko";
import { shownPoints } from "../../i18n/shownPoints";
import type { TaskOutcome } from "../../usecases/outcome";
import { taskReasons } from "../../usecases/taskReasons";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { explainGrade } from "./explainGrade";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface TaskReasonsProps {
  readonly outcome: WordedOutcome;
  readonly task: TaskOutcome;
}

/** Why a task has its grade, how far it is from the next ones, and whether it hangs on how the rules are read. */
export function TaskReasons({ outcome, task }: TaskReasonsProps) {
  const styles = useStyles();
  const sentences = useSentences(outcome, task);
  return (
    <>
      <Text size={200}>{explainGrade(task, outcome.ruleSet, usePaneWords())}</Text>
      {sentences.length > 0 && (
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function useSentences(outcome: WordedOutcome, task: TaskOutcome): readonly string[] {
  const { locale } = usePaneWords();
  const words = useWords({ ko: taskReasonsKo, en: taskReasonsEn });
  const reasonsOf = useMemo(() => taskReasons(outcome), [outcome]);
  const { ruleSet, tasks, findings } = outcome;
  const digits = ruleSet.allocation.scoreDigits;
  const points = (value: number) => shownPoints(value, digits, locale);

  const title = [task.id, task.name].filter((part) => part !== "").join(" ");
  const own = findings.filter((finding) => finding.task === title && finding.accepted === undefined).length;
  const ofFindings = own === 0 ? [] : [words.findings(own)];
  const position = tasks.indexOf(task);
  if (reasonsOf === null || position === -1) return ofFindings;
  const { toBetter, toWorse, elsewhere } = reasonsOf(position);
  return [
    ...(toBetter === null ? [] : [words.toBetter(toBetter.grade, points(toBetter.points), toBetter.ranks)]),
    ...(toWorse === null ? [] : [words.toWorse(toWorse.grade, points(toWorse.points), toWorse.ranks)]),
    ...(elsewhere.length === 0
      ? [words.nowhereElse]
      : elsewhere.map(({ grade, change }) => words.elsewhere(grade, change))),
    ...ofFindings,
  ];
}
