import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { blockAddress, restoreCells } from "../excel/writeCells";
import { columnLetters } from "../scoresheet/grid";
import { describeFailure, describeOutcome, describeSheetGone } from "./describeOutcome";
import type { Outcome } from "./outcome";
import { forgetLastStep, lastStep } from "./undoSteps";
import { understandSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";

/**
 * 되돌리기: puts the cells of the last 등급 배정 back as they were, formulas included, if they still hold what was
 * written. Where one does not, nothing is restored and the cell is named.
 */
export function undo(): Promise<Outcome> {
  const step = lastStep();
  if (step === undefined) {
    return Promise.resolve(describeFailure("undo", { check: "nothing-to-undo", severity: "block", address: "" }));
  }
  return withOfficeErrors("undo", () =>
    inWorkbook(async (context) => {
      const obstacle = await restoreCells(context, step.sheetId, step.written, step.before);
      if (obstacle === "sheet-gone") return describeSheetGone("undo", step.sheet);
      if (obstacle !== null) {
        const address = `${columnLetters(obstacle.column)}${obstacle.row + 1}`;
        return describeFailure("undo", { check: "overwritten-since", severity: "block", address, actual: step.sheet });
      }
      forgetLastStep();
      const reading = await readSheet(context, step.sheetId);
      if (reading === null) return describeSheetGone("undo", step.sheet);
      return describeOutcome("undo", understandSheet(reading), undefined, step.written.map(blockAddress));
    }),
  );
}
