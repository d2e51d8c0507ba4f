import { inWorkbook } from "../excel/inWorkbook";
import { restoreWorkbookRules } from "../excel/keepWorkbookRules";
import { readSheet } from "../excel/readSheet";
import { blockAddress } from "../excel/cellBlocks";
import { restoreCells } from "../excel/restoreCells";
import { changeSetting } from "../excel/settings";
import { columnLetters } from "../scoresheet/grid";
import { changeAcceptance } from "./acceptances";
import { describeFailure, describeOutcome, describeSheetGone } from "./describeOutcome";
import { describeValidation } from "./describeValidation";
import { lookAfterWriting } from "./lookAfterWriting";
import type { Outcome } from "./outcome";
import { describeRules } from "./rules/describeRules";
import { workbookRules } from "./rules/workbookRules";
import { forgetLastStep, lastStep } from "./undoSteps";
import type { AcceptanceStep, CellsStep, RulesStep, UndoStep } from "./undoSteps";
import { understandSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";

/**
 * 되돌리기: takes back the last thing that we did. Cells of an 등급 배정 or of fixes get back what stood in them, formulas
 * included, if they still hold what was written; where one does not, nothing is restored and the cell is named. Rules are put
 * back in force in the same way, and a finding that was accepted counts again.
 */
export function undo(): Promise<Outcome> {
  const step = lastStep();
  if (step === undefined) {
    return Promise.resolve(describeFailure("undo", { check: "nothing-to-undo", severity: "block", address: "" }));
  }
  return withOfficeErrors("undo", () => undoStep(step));
}

function undoStep(step: UndoStep): Promise<Outcome> {
  switch (step.kind) {
    case "grades":
    case "fixes":
      return undoCells(step);
    case "rules":
      return undoRules(step);
    case "acceptance":
      return undoAcceptance(step);
  }
}

function undoCells(step: CellsStep): Promise<Outcome> {
  return inWorkbook(async (context) => {
    const obstacle = await restoreCells(context, step);
    if (obstacle === "sheet-gone") return describeSheetGone("undo", step.sheet);
    if (obstacle !== null) {
      const address = `${columnLetters(obstacle.column)}${obstacle.row + 1}`;
      return describeFailure("undo", { check: "overwritten-since", severity: "block", address, actual: step.sheet });
    }
    forgetLastStep();
    const done = { written: step.written.map(blockAddress), undone: step.kind };
    return lookAfterWriting("undo", done, async () => {
      const reading = await readSheet(context, step.sheetId);
      if (reading === null) return describeSheetGone("undo", step.sheet);
      return { ...describeOutcome("undo", understandSheet(reading)), ...done };
    });
  });
}

async function undoRules({ change, sheet }: RulesStep): Promise<Outcome> {
  const isRestored = await inWorkbook((context) => restoreWorkbookRules(context, change));
  if (!isRestored) {
    return describeFailure("undo", { check: "rules-changed-since", severity: "block", address: "" });
  }
  forgetLastStep();
  const outcome = await describeRules("undo", workbookRules(change.before).ruleSet, { lookAgainAt: sheet });
  return { ...outcome, undone: "rules" };
}

function undoAcceptance({ sheet, key, before }: AcceptanceStep): Promise<Outcome> {
  return inWorkbook(async (context) => {
    const reading = await readSheet(context, sheet);
    if (reading === null) return describeSheetGone("undo", sheet);
    const change = changeAcceptance(reading, key, before);
    changeSetting(context.workbook, change);
    await context.sync();
    forgetLastStep();
    return { ...describeValidation("undo", { ...reading, acceptedText: change.after }), undone: "acceptance" };
  });
}
