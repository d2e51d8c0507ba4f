import type { SettingChange } from "../../excel/settingChanges";
import { SETTING_KEYS, type HistoryKey } from "../../excel/settings";
import type { CorrectionMethod } from "../../rules/correction";
import type { LocalizedText } from "../../rules/localizedText";
import type { AllocationRule } from "../../rules/quota";
import type { RuleSet } from "../../rules/ruleSet";
import type { CheckId } from "../../scoresheet/finding";
import type { Decision } from "../decision/decision";
import { isDecided } from "../decision/decision";
import type { UndoStep } from "./undoStep";

/** Under which rules something was done: their name, and how they read what the guideline leaves open. */
export interface RulesThen {
  readonly name: LocalizedText;
  readonly readings: Pick<
    AllocationRule,
    "rounding" | "bottomGrade" | "ties" | "tieExpansion" | "strata" | "adjustment"
  > & { readonly correction: CorrectionMethod };
}

/** One thing that was done, as the workbook keeps it: what was written when, under which rules, and how to take it back. */
export interface HistoryEntry {
  /** Ends in {@link at}: entries are in order of their keys. */
  readonly key: HistoryKey;
  /** When, as `Date.toISOString` writes it. */
  readonly at: string;
  readonly kind: UndoStep["kind"];
  /** `null` where no sheet is meant. */
  readonly sheet: string | null;
  /** The ranges that were written, or the cell of the finding that was accepted. */
  readonly cells: readonly string[];
  /** Of rules that were put in force: those. */
  readonly rules: RulesThen;
  /** Of grades: what the committee decided, in numbers; left out where nothing. */
  readonly decided?: { readonly lines: boolean; readonly moves: number };
  /** Of an acceptance: the finding, and why; `null` for one that was withdrawn. */
  readonly accepted?: { readonly check: CheckId; readonly reason: string | null };
  /** `null` where it was taken back already, or takes too much room to be kept. */
  readonly step: UndoStep | null;
  /** When it was taken back; `null` where it was not. */
  readonly undoneAt: string | null;
}

/** What of an entry is known before it is done. */
type NewEntry = Pick<HistoryEntry, "sheet" | "cells" | "accepted"> & {
  readonly step: UndoStep;
  readonly ruleSet: RuleSet;
  readonly decision?: Decision;
};

let lastTime = 0;

/** The present moment, later than any that was given before: no two entries have the same. */
export function momentOfStep(): string {
  lastTime = Math.max(Date.now(), lastTime + 1);
  return new Date(lastTime).toISOString();
}

/** @param at - from {@link momentOfStep} */
export function newEntry(at: string, { sheet, cells, accepted, step, ruleSet, decision }: NewEntry): HistoryEntry {
  const { rounding, bottomGrade, ties, tieExpansion, strata, adjustment } = ruleSet.allocation;
  return {
    key: `${SETTING_KEYS.history}${at}`,
    at,
    kind: step.kind,
    sheet,
    cells,
    rules: {
      name: ruleSet.name,
      readings: {
        rounding,
        bottomGrade,
        ties,
        tieExpansion,
        strata,
        adjustment,
        correction: ruleSet.correction.method,
      },
    },
    ...(decision !== undefined && isDecided(decision)
      ? { decided: { lines: decision.lines !== null, moves: decision.moves.length } }
      : {}),
    ...(accepted === undefined ? {} : { accepted }),
    step,
    undoneAt: null,
  };
}

/** Characters that an entry may take in the workbook: some four thousand cells with what stood in them. */
const ROOM = 200_000;

/** How the workbook comes to keep an entry. One that takes too much room is kept without the way back. */
export const keepEntry = (entry: HistoryEntry): SettingChange => ({
  key: entry.key,
  before: null,
  after: entryText(entry),
});

/** How the workbook comes to know that an entry was taken back. */
export const markUndone = (entry: HistoryEntry): SettingChange => ({
  key: entry.key,
  before: entryText(entry),
  after: entryText({ ...entry, step: null, undoneAt: new Date().toISOString() }),
});

function entryText(entry: HistoryEntry): string {
  const text = JSON.stringify(entry);
  return text.length <= ROOM ? text : JSON.stringify({ ...entry, step: null });
}

/** An entry as the workbook keeps it; `null` where it cannot be read. */
export function readEntry(text: string): HistoryEntry | null {
  try {
    return JSON.parse(text) as HistoryEntry;
  } catch {
    return null;
  }
}
