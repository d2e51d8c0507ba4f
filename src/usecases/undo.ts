import { inWorkbook } from "../excel/inWorkbook";
import { restoreWorkbookRules } from "../excel/keepWorkbookRules";
import { readSheet } from "../excel/readSheet";
import { blockAddress, restoreCells } from "../excel/writeCells";
import { columnLetters } from "../scoresheet/grid";
import { describeFailure, describeOutcome, describeSheetGone } from "./describeOutcome";
import type { Outcome } from "./outcome";
import { describeRules } from "./rules/describeRules";
import { workbookRules } from "./rules/workbookRules";
import { forgetLastStep, lastStep, type GradesStep, type RulesStep } from "./undoSteps";
import { understandSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";

/**
 * 되돌리기: takes back the last thing that we did. Cells of an 등급 배정 get back what stood in them, formulas included, if
 * they still hold what was written; where one does not, nothing is restored and the cell is named. Rules are put back in
 * force in the same way.
 */
export function undo(): Promise<Outcome> {
  const step = lastStep();
  if (step === undefined) {
    return Promise.resolve(describeFailure("undo", { check: "nothing-to-undo", severity: "block", address: "" }));
  }
  return withOfficeErrors("undo", () => (step.kind === "grades" ? undoGrades(step) : undoRules(step)));
}

function undoGrades(step: GradesStep): Promise<Outcome> {
  return inWorkbook(async (context) => {
    const obstacle = await restoreCells(context, step.sheetId, step.written, step.before, step.kept);
    if (obstacle === "sheet-gone") return describeSheetGone("undo", step.sheet);
    if (obstacle !== null) {
      const address = `${columnLetters(obstacle.column)}${obstacle.row + 1}`;
      return describeFailure("undo", { check: "overwritten-since", severity: "block", address, actual: step.sheet });
    }
    forgetLastStep();
    const reading = await readSheet(context, step.sheetId);
    if (reading === null) return describeSheetGone("undo", step.sheet);
    return describeOutcome("undo", understandSheet(reading), undefined, step.written.map(blockAddress));
  });
}

async function undoRules({ change, sheet }: RulesStep): Promise<Outcome> {
  const isRestored = await inWorkbook((context) => restoreWorkbookRules(context, change));
  if (!isRestored) {
    return describeFailure("undo", { check: "rules-changed-since", severity: "block", address: "" });
  }
  forgetLastStep();
  return describeRules("undo", workbookRules(change.before).ruleSet, { lookAgainAt: sheet });
}
