import type { WordedOutcome } from "../commands/outcomeEvent";
import type { Language } from "../i18n/language";
import type { PaneTexts } from "../i18n/pane.ko";
import { isDecided } from "../usecases/decision/decision";
import { kindOf } from "../scoresheet/checks/checkTable";
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
  if (action === "putSheets" && written.length > 0) return sheetsPut(outcome, words);
  if (action === "validate" && tasks.length > 0) return validated(outcome, words);
  if (isRefused(outcome)) return blocked(outcome, words);
  const [grades = "", ranks] = written;
  if (action === "undo") return undone(outcome, words);
  if (action === "fix") {
    const title = words.message.fixed(written.join(", "));
    return { intent: "success", title, body: foundIn(outcome, words), offersUndo: canUndo };
  }
  if (action === "accept" || action === "withdraw") {
    const title = action === "accept" ? words.message.accepted : words.message.withdrawn;
    return { intent: "success", title, body: "", offersUndo: canUndo };
  }
  return {
    intent: "success",
    title: words.message.allocated(tasks.length, grades),
    body: [decidedIn(outcome, words), ranks === undefined ? "" : words.message.ranked(ranks)]
      .filter((sentence) => sentence !== "")
      .join(" "),
    offersUndo: canUndo,
  };
}

/** That the committee decided some of it, so that nobody takes the grades for the rules' own. */
const decidedIn = ({ decision }: WordedOutcome, { message }: PaneTexts): string =>
  isDecided(decision) ? message.decided(decision.lines !== null, decision.moves.length) : "";

/** Did something keep the action from being done? What blocks grades keeps nobody from accepting a finding, or from undoing that. */
function isRefused({ action, blocked: isBlocked, findings, undone: what, written }: WordedOutcome): boolean {
  if (!isBlocked || written.length > 0 || what !== undefined) return false;
  if (action !== "accept" && action !== "withdraw") return true;
  return findings.some(({ check, severity }) => severity === "block" && kindOf(check) === "action");
}

const isOfRules = ({ action, undone }: WordedOutcome): boolean =>
  action === "rulesToSheet" || action === "rulesFromSheet" || action === "chooseRules" || undone === "rules";

function undone(outcome: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const { undone: what, written } = outcome;
  const { message } = words;
  const title =
    what === "fixes" ? message.fixesUndone : what === "acceptance" ? message.acceptanceUndone : message.undone;
  const restored = written.length === 0 ? "" : message.restored(written.join(", "));
  const body = [restored, notLookedAgain(outcome)].filter((sentence) => sentence !== "").join(" ");
  return { intent: "success", title, body, offersUndo: false };
}

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

function sheetsPut(outcome: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const { written, tasks } = outcome;
  const body = [words.message.sheetsAreYours, tasks.length === 0 ? notLookedAgain(outcome) : foundIn(outcome, words)];
  return {
    intent: "success",
    title: words.message.sheetsPut(written),
    body: body.filter((sentence) => sentence !== "").join(" "),
    offersUndo: false,
  };
}

function foundIn(outcome: WordedOutcome, { message }: PaneTexts): string {
  const unseen = notLookedAgain(outcome);
  if (unseen !== "") return unseen;
  const numbers = numbersOf(outcome);
  return numbers.every((number) => number === 0) ? message.nothingFound : message.found(...numbers);
}

/** Why nothing is known of the sheet since an action was done; `""` where it is. */
const notLookedAgain = ({ findings }: WordedOutcome): string =>
  findings.find(({ check }) => check === "not-looked-again")?.message ?? "";

/** Accepted findings count no longer. */
function numbersOf({ findings }: WordedOutcome): readonly [blocks: number, warnings: number, notes: number] {
  const number = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;
  return [number("block"), number("warning"), number("note")];
}

function blocked({ action, findings, sheet }: WordedOutcome, words: PaneTexts): OutcomeMessage {
  const { message } = words;
  const title = {
    allocate: message.notAllocated,
    fix: message.notFixed,
    accept: message.notAccepted,
    withdraw: message.notWithdrawn,
    undo: message.notUndone,
    rulesToSheet: message.rulesNotOnSheet,
    rulesFromSheet: message.rulesNotApplied,
    chooseRules: message.rulesNotApplied,
    putSheets: message.sheetsNotPut,
    validate: sheet === "" ? message.notValidated : message.notUnderstood,
  }[action];
  const blocking = findings.filter((finding) => finding.severity === "block");
  const [first] = blocking;
  if (first?.check === "answer-lost") {
    return { intent: "error", title: message.answerLost, body: first.message, offersUndo: false };
  }
  // Grades wait for all that blocks; any other action names first what kept it, whatever else is wrong with the sheet.
  const isKeptByFirst = blocking.length === 1 || (action !== "allocate" && action !== "validate");
  const body = first !== undefined && isKeptByFirst ? first.message : message.solveFirst(blocking.length);
  return { intent: "error", title, body, offersUndo: false };
}
