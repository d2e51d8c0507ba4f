import { Button, Input, Label, makeStyles, Select, Text, tokens, useId } from "@fluentui/react-components";
import { useRef, useState, type SyntheticEvent } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { taskTitle } from "../../scoresheet/checks/check";
import { draftGrades } from "../../usecases/decision/draftGrades";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { useAdjustmentGround } from "./adjustmentGround";
import { MoveProblems } from "./MoveProblems";
import { CellLink } from "../CellLink";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  missing: { color: tokens.colorStatusDangerForeground3 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface MoveFormProps {
  readonly position: number;
  onClose(): void;
}

/** Gives a single task another grade, with a reason; what stands against it is said while it is chosen. */
export function MoveForm({ position, onClose }: MoveFormProps) {
  const styles = useStyles();
  const { move: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { cancel } = usePaneWords();
  const { outcome, draft, onDecide, onGoTo } = useAdjustmentGround();
  const { ruleSet, scoreSheet, tasks } = outcome;
  const { decision } = draft;
  const task = scoreSheet?.tasks[position];
  const title = task === undefined ? "" : taskTitle(task);
  const now = draft.grades[position] ?? 1;
  const moved = decision.moves.find((move) => move.task === title);
  const [grade, setGrade] = useState(now);
  const [reason, setReason] = useState(moved?.reason ?? "");
  const [isMissing, setIsMissing] = useState(false);
  const [gradeId, reasonId, noteId] = [useId("grade"), useId("reason"), useId("note")];
  const input = useRef<HTMLInputElement>(null);
  const others = decision.moves.filter((move) => move.task !== title);
  const wished = { ...decision, moves: [...others, { task: title, grade, reason: reason.trim() }] };
  const checked = grade === now ? null : (draftGrades(outcome, wished)?.moves.at(-1) ?? null);
  // A reason that is still to be written is asked for below its field.
  const problems = checked?.problems.filter(({ problem }) => problem !== "no-reason") ?? null;
  const isRefused = isMissing && reason.trim() === "";
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (grade === now) return;
    if (reason.trim() === "") {
      setIsMissing(true);
      input.current?.focus();
      return;
    }
    onDecide(wished);
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={words.title}>
      <div className={styles.title}>
        <Text size={200} weight="semibold">
          {words.title}
        </Text>
        <CellLink address={tasks[position]?.address ?? ""} onGoTo={onGoTo} />
      </div>
      <Label size="small" htmlFor={gradeId}>
        {words.grade}
      </Label>
      <Select size="small" id={gradeId} value={String(grade)} onChange={(_, { value }) => setGrade(Number(value))}>
        {ruleSet.grades.map(({ label }, index) => (
          <option key={label} value={index + 1}>
            {`${index + 1} ${label}`}
          </option>
        ))}
      </Select>
      <div aria-live="polite">{problems !== null && <MoveProblems problems={problems} />}</div>
      <Label size="small" required htmlFor={reasonId}>
        {words.reason}
      </Label>
      <Input
        input={{ ref: input }}
        id={reasonId}
        required
        size="small"
        aria-describedby={noteId}
        aria-invalid={isRefused}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <Text
        size={200}
        id={noteId}
        role={isRefused ? "alert" : undefined}
        {...(isRefused ? { className: styles.missing } : {})}
      >
        {isRefused ? words.reasonMissing : words.reasonIsKept}
      </Text>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={grade === now}>
          {words.submit}
        </Button>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
