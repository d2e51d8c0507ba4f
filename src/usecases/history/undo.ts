import { inWorkbook } from "../../excel/inWorkbook";
import { restoreWorkbookRules } from "../../excel/keepWorkbookRules";
import { readSheet } from "../../excel/readSheet";
import { blockAddress } from "../../excel/cellBlocks";
import { restoreCells } from "../../excel/restoreCells";
import { writeCells } from "../../excel/writeCells";
import { loadSetting, SETTING_KEYS, settingText, type HistoryKey } from "../../excel/settings";
import { columnLetters } from "../../scoresheet/grid";
import { acceptancesOf, changeAcceptance } from "../acceptances";
import { describeFailure, describeOutcome, describeSheetGone } from "../describeOutcome";
import { describeValidation } from "../describeValidation";
import { lookAfterWriting } from "../lookAfterWriting";
import type { Outcome } from "../outcome";
import { takeBackResult } from "../results";
import { describeRules } from "../rules/describeRules";
import { workbookRules } from "../rules/workbookRules";
import { markUndone, readEntry } from "./historyEntry";
import { forgetStep, isUndoable, lastStep, stepOf, type UndoableEntry } from "./sessionSteps";
import type { AcceptanceStep, CellsStep, RulesStep } from "./undoStep";
import { understandSheet } from "../understandSheet";
import { withOfficeErrors } from "../withOfficeErrors";
import { writingRefused } from "../writingRefused";

/**
 * 되돌리기: takes back one thing that we did. Cells of an 등급 배정 or of fixes get back what stood in them, formulas
 * included, if they still hold what was written; where one does not, nothing is restored and the cell is named. Rules are put
 * back in force in the same way, and a finding that was accepted counts again.
 *
 * @param key - of what is to be taken back, as the workbook keeps it; the last thing that was done since the workbook was
 * opened when left out
 */
export function undo(key?: HistoryKey): Promise<Outcome> {
  return withOfficeErrors("undo", async () => {
    const entry = key === undefined ? lastStep() : (stepOf(key) ?? (await keptEntry(key)));
    if (entry === undefined) {
      return describeFailure("undo", { check: "nothing-to-undo", severity: "block", address: "" });
    }
    return undoEntry(entry);
  });
}

/** An entry of an earlier day, or of somebody else. */
async function keptEntry(key: HistoryKey): Promise<UndoableEntry | undefined> {
  const text = await inWorkbook(async (context) => {
    const setting = loadSetting(context.workbook, key);
    await context.sync();
    return settingText(setting);
  });
  const entry = text === null ? null : readEntry(text);
  return entry !== null && isUndoable(entry) ? entry : undefined;
}

function undoEntry(entry: UndoableEntry): Promise<Outcome> {
  const { step } = entry;
  switch (step.kind) {
    case "grades":
    case "fixes":
      return undoCells(entry, step);
    case "rules":
      return undoRules(entry, step);
    case "acceptance":
      return undoAcceptance(entry, step);
  }
}

function undoCells(entry: UndoableEntry, step: CellsStep): Promise<Outcome> {
  return inWorkbook(async (context) => {
    const results = loadSetting(context.workbook, SETTING_KEYS.results);
    const obstacle = await restoreCells(context, step, () => [
      markUndone(entry),
      ...(step.resultBefore === undefined
        ? []
        : [takeBackResult(settingText(results), step.sheet, entry.at, step.resultBefore)]),
    ]);
    if (obstacle === "sheet-gone") {
      // Nothing of it can be taken back any more, and what was done before it must not wait for it; 기록 keeps it all the same.
      forgetStep(entry);
      return describeSheetGone("undo", step.sheet);
    }
    if (obstacle === "changed-meanwhile") {
      return describeFailure("undo", { check: obstacle, severity: "block", address: "" });
    }
    if (obstacle !== null) {
      const address = `${columnLetters(obstacle.column)}${obstacle.row + 1}`;
      return describeFailure("undo", { check: "overwritten-since", severity: "block", address, actual: step.sheet });
    }
    forgetStep(entry);
    const done = { written: step.written.map(blockAddress), undone: step.kind };
    return lookAfterWriting("undo", done, async () => {
      const reading = (await readSheet(context, step.sheetId)) ?? (await readSheet(context, step.sheet));
      if (reading === null) return describeSheetGone("undo", step.sheet);
      return { ...describeOutcome("undo", understandSheet(reading)), ...done };
    });
  });
}

async function undoRules(entry: UndoableEntry, { change, sheet }: RulesStep): Promise<Outcome> {
  const isRestored = await inWorkbook((context) => restoreWorkbookRules(context, change, [markUndone(entry)]));
  if (!isRestored) {
    return describeFailure("undo", { check: "rules-changed-since", severity: "block", address: "" });
  }
  forgetStep(entry);
  const outcome = await describeRules("undo", workbookRules(change.before).ruleSet, { lookAgainAt: sheet });
  return { ...outcome, undone: "rules" };
}

function undoAcceptance(entry: UndoableEntry, { sheet, key, before, after }: AcceptanceStep): Promise<Outcome> {
  return inWorkbook(async (context) => {
    const reading = await readSheet(context, sheet);
    if (reading?.grid == null) return describeSheetGone("undo", sheet);
    if (acceptancesOf(reading)[key]?.at !== after?.at) {
      const address = entry.cells[0] ?? "";
      return describeFailure("undo", { check: "acceptance-changed-since", severity: "block", address, actual: sheet });
    }
    const change = changeAcceptance(reading, key, before);
    // Under the guard against changes, though no cell is written: an acceptance speaks of the sheet as it was read.
    const kept = [change, markUndone(entry)];
    const writing = await writeCells(context, reading, reading.grid, { blocks: [], kept, dependsOn: [] });
    if (!writing.written) return describeFailure("undo", writingRefused(writing));
    forgetStep(entry);
    return { ...describeValidation("undo", { ...reading, acceptedText: change.after }), undone: "acceptance" };
  });
}
