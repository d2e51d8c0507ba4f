import { blockAddress, blockAsRead } from "../excel/cellBlocks";
import { inWorkbook } from "../excel/inWorkbook";
import { lockedBlock } from "../excel/lockedBlock";
import { readSheet } from "../excel/readSheet";
import { withoutSpilled } from "../excel/withoutSpilled";
import { writeCells } from "../excel/writeCells";
import type { Finding } from "../scoresheet/finding";
import { placeText, type FindingPlace } from "../scoresheet/findingPlace";
import { describeOutcome, describeSheetGone } from "./describeOutcome";
import { describeValidation, validationFindings } from "./describeValidation";
import { planFixes } from "./fixes";
import { lookAfterWriting } from "./lookAfterWriting";
import type { Outcome } from "./outcome";
import { keepEntry, momentOfStep, newEntry } from "./history/historyEntry";
import { forgetOldEntries } from "./history/readHistory";
import { rememberStep } from "./history/sessionSteps";
import type { CellsStep } from "./history/undoStep";
import { understandSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";
import { writingRefused } from "./writingRefused";

/**
 * Mends what was found, where it is surely harmless: reads the sheet again, and writes the fixes of those findings that are
 * still there in one request, under the guard of {@link writeCells}. Formulas are at most entered again, and cells that
 * a formula elsewhere fills are left alone. 되돌리기 brings contents and number formats back.
 *
 * @param sheet - the sheet's name
 * @param wanted - the findings to mend
 */
export function applyFixes(sheet: string, wanted: readonly FindingPlace[]): Promise<Outcome> {
  return withOfficeErrors("fix", () =>
    inWorkbook(async (context) => {
      const reading = await readSheet(context, sheet);
      if (reading === null) return describeSheetGone("fix", sheet);
      const understood = understandSheet(reading);
      const found = validationFindings(understood);
      const { grid, sheetId } = reading;
      const refuse = (check: Finding["check"], address = "") =>
        describeOutcome("fix", understood, [{ check, severity: "block", address }, ...found]);
      if (grid === null) return refuse("nothing-to-fix");
      const blocks = await withoutSpilled(context, { sheetId, grid }, planFixes(grid, chosen(found, wanted)));
      if (blocks.length === 0) return refuse("nothing-to-fix");
      const locked = reading.isProtected ? await lockedBlock(context, sheetId, blocks) : null;
      if (locked !== null) return refuse("sheet-protected", blockAddress(locked));
      const step: CellsStep = {
        kind: "fixes",
        sheetId,
        sheet: reading.sheet,
        written: blocks,
        before: blocks.map((block) => blockAsRead(block, grid)),
      };
      const written = blocks.map(blockAddress);
      const { ruleSet } = understood;
      const entry = newEntry(momentOfStep(), { sheet: reading.sheet, cells: written, step, ruleSet });
      // Fixes follow from what is typed in their own cells, and that is compared in any case.
      const writing = await writeCells(context, reading, grid, { blocks, kept: [keepEntry(entry)], dependsOn: [] });
      if (writing.written || !writing.restored) {
        rememberStep({ ...entry, step: { ...step, before: writing.before } });
      }
      if (!writing.written) return describeOutcome("fix", understood, [writingRefused(writing), ...found]);

      await forgetOldEntries(context, reading.historyKeys);
      return lookAfterWriting("fix", { written }, async () => {
        const after = await readSheet(context, sheetId);
        return after === null ? describeSheetGone("fix", sheet) : describeValidation("fix", after, written);
      });
    }),
  );
}

function chosen(found: readonly Finding[], wanted: readonly FindingPlace[]): readonly Finding[] {
  const places = new Set(wanted.map(placeText));
  return found.filter((finding) => places.has(placeText(finding)));
}
