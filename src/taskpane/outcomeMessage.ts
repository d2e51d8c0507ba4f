import type { WordedOutcome } from "../commands/outcomeEvent";
import type { PaneTexts } from "../i18n/pane.ko";
import type { Severity } from "../scoresheet/finding";

export interface OutcomeMessage {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly body: string;
  /** Does the message speak of a write that can be taken back on the spot? */
  readonly offersUndo: boolean;
}

/** What an action did, or what kept it from doing it, in one or two sentences. */
export function outcomeMessage(outcome: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const { action, written, tasks, canUndo } = outcome;
  if (action === "validate" && tasks.length > 0) return validated(outcome, words);
  if (outcome.blocked && written.length === 0) return blocked(outcome, words);
  const [grades = "", ranks] = written;
  if (action === "undo") {
    const body = words.message.restored(written.join(", "));
    return { intent: "success", title: words.message.undone, body, offersUndo: false };
  }
  return {
    intent: "success",
    title: words.message.allocated(tasks.length, grades),
    body: ranks === undefined ? "" : words.message.ranked(ranks),
    offersUndo: canUndo,
  };
}

function validated({ findings, tasks }: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [blocks, warnings, notes] = [number("block"), number("warning"), number("note")];
  return {
    intent: blocks > 0 ? "error" : warnings > 0 ? "warning" : notes > 0 ? "info" : "success",
    title: words.message.looked(tasks.length),
    body: findings.length === 0 ? words.message.nothingFound : words.message.found(blocks, warnings, notes),
    offersUndo: false,
  };
}

function blocked({ action, findings, sheet }: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const { notAllocated, notUndone, notValidated, notUnderstood, solveFirst } = words.message;
  const title = {
    allocate: notAllocated,
    undo: notUndone,
    validate: sheet === "" ? notValidated : notUnderstood,
  }[action];
  const blocking = findings.filter((finding) => finding.severity === "block");
  const [only] = blocking;
  const body = blocking.length === 1 && only !== undefined ? only.message : solveFirst(blocking.length);
  return { intent: "error", title, body, offersUndo: false };
}
