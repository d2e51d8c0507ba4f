import type { WordedOutcome } from "../commands/outcomeEvent";
import type { Language } from "../i18n/language";
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
export function outcomeMessage(outcome: WordedOutcome, words: PaneTexts, language: Language): OutcomeMessage {
  const { action, written, tasks, canUndo } = outcome;
  if (isOfRules(outcome) && !outcome.blocked) return ruled(outcome, words, language);
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

/** Taking grades back names the cells; taking rules back writes none. */
const isOfRules = ({ action, written }: WordedOutcome): boolean =>
  action === "rulesToSheet" ||
  action === "rulesFromSheet" ||
  action === "chooseRules" ||
  (action === "undo" && written.length === 0);

function ruled(outcome: WordedOutcome, words: PaneTexts, language: Language): OutcomeMessage {
  const { action, written, ruleSet, scoreSheet, canUndo } = outcome;
  const { message } = words;
  if (action === "rulesToSheet") {
    const title = message.rulesOnSheet(written.join(", "));
    return { intent: "success", title, body: message.editRules, offersUndo: false };
  }
  const name = ruleSet.name[language];
  const isUndone = action === "undo";
  return {
    intent: "success",
    title: isUndone ? message.rulesRestored(name) : message.rulesApplied(name),
    body: scoreSheet === null ? "" : foundIn(outcome, words),
    offersUndo: !isUndone && canUndo,
  };
}

function validated(outcome: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const [blocks, warnings, notes] = numbersOf(outcome);
  return {
    intent: blocks > 0 ? "error" : warnings > 0 ? "warning" : notes > 0 ? "info" : "success",
    title: words.message.looked(outcome.tasks.length),
    body: foundIn(outcome, words),
    offersUndo: false,
  };
}

function foundIn(outcome: WordedOutcome, { message }: PaneTexts): string {
  return outcome.findings.length === 0 ? message.nothingFound : message.found(...numbersOf(outcome));
}

function numbersOf({ findings }: WordedOutcome): readonly [blocks: number, warnings: number, notes: number] {
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return [number("block"), number("warning"), number("note")];
}

function blocked({ action, findings, sheet }: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const { notAllocated, notUndone, notValidated, notUnderstood, rulesNotOnSheet, rulesNotApplied, solveFirst } =
    words.message;
  const title = {
    allocate: notAllocated,
    undo: notUndone,
    rulesToSheet: rulesNotOnSheet,
    rulesFromSheet: rulesNotApplied,
    chooseRules: rulesNotApplied,
    validate: sheet === "" ? notValidated : notUnderstood,
  }[action];
  const blocking = findings.filter((finding) => finding.severity === "block");
  const [only] = blocking;
  const body = blocking.length === 1 && only !== undefined ? only.message : solveFirst(blocking.length);
  return { intent: "error", title, body, offersUndo: false };
}
