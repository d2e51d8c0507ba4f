import type { Finding } from "../scoresheet/finding";
import type { RuleSet } from "../rules/ruleSet";
import { RULE_SET_2023 } from "../rules/sets/ruleSet2023";
import { NO_DECISION } from "./decision/decision";
import { draftOf } from "./decision/drafts";
import { isBlocking, taskOutcomes, type ActionName, type Outcome } from "./outcome";
import { lastStep } from "./history/sessionSteps";
import type { UnderstoodSheet } from "./understandSheet";

/** The outcome of an action on a sheet that was understood. */
export function describeOutcome(
  action: ActionName,
  understood: UnderstoodSheet,
  findings: readonly Finding[] = understood.findings,
  written: readonly string[] = [],
): Outcome {
  const { reading, ruleSet, scoreSheet, grading, allocation } = understood;
  return {
    action,
    sheet: reading.sheet,
    sheets: reading.sheets,
    rules: ruleSet.id,
    ruleSet,
    scoreSheet,
    tasks: taskOutcomes(scoreSheet, grading),
    counts: allocation?.counts ?? [],
    quota: allocation?.quota ?? [],
    findings,
    decision: understood.decision,
    draft: draftOf(reading, understood.decision),
    blocked: findings.some(isBlocking),
    written,
    canUndo: lastStep() !== undefined,
  };
}

/** The outcome of an action that looked at no sheet and found nothing. */
export function emptyOutcome(action: ActionName, ruleSet: RuleSet = RULE_SET_2023): Outcome {
  return {
    action,
    sheet: "",
    sheets: [],
    rules: ruleSet.id,
    ruleSet,
    scoreSheet: null,
    tasks: [],
    counts: [],
    quota: [],
    findings: [],
    decision: NO_DECISION,
    draft: null,
    blocked: false,
    written: [],
    canUndo: lastStep() !== undefined,
  };
}

/** The outcome of an action that never came to understand a sheet. */
export const describeFailure = (action: ActionName, finding: Finding): Outcome => ({
  ...emptyOutcome(action),
  findings: [finding],
  blocked: true,
});

/** The outcome of an action whose sheet is no longer there. */
export const describeSheetGone = (action: ActionName, sheet: string): Outcome =>
  describeFailure(action, { check: "sheet-gone", severity: "block", address: "", actual: sheet });
