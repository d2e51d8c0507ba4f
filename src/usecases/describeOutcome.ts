import type { Finding } from "../scoresheet/finding";
import type { SheetReading } from "../excel/readSheet";
import { RULE_SET_2023 } from "../rules/ruleSet2023";
import { isBlocking, taskOutcomes, type ActionName, type Outcome } from "./outcome";
import { lastStep } from "./undoSteps";
import type { UnderstoodSheet } from "./understandSheet";

/** The outcome of an action on a sheet that was understood. */
export function describeOutcome(
  action: ActionName,
  understood: UnderstoodSheet,
  findings: readonly Finding[] = understood.findings,
  written: readonly string[] = [],
): Outcome {
  const { reading, ruleSet, scoreSheet, allocation } = understood;
  return {
    action,
    sheet: reading.sheet,
    sheets: reading.sheets,
    rules: ruleSet.id,
    ruleSet,
    scoreSheet,
    tasks: taskOutcomes(scoreSheet, allocation),
    counts: allocation?.counts ?? [],
    quota: allocation?.quota ?? [],
    findings,
    blocked: findings.some(isBlocking),
    written,
    canUndo: lastStep() !== undefined,
  };
}

/** The outcome of an action that never came to understand a sheet. */
export function describeFailure(action: ActionName, finding: Finding, reading?: SheetReading): Outcome {
  return {
    action,
    sheet: reading?.sheet ?? "",
    sheets: reading?.sheets ?? [],
    rules: RULE_SET_2023.id,
    ruleSet: RULE_SET_2023,
    scoreSheet: null,
    tasks: [],
    counts: [],
    quota: [],
    findings: [finding],
    blocked: true,
    written: [],
    canUndo: lastStep() !== undefined,
  };
}
