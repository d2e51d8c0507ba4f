import { inWorkbook } from "../excel/inWorkbook";
import { readSheet } from "../excel/readSheet";
import { writeCells } from "../excel/writeCells";
import type { Acceptance, Finding } from "../scoresheet/finding";
import { acceptanceKey, acceptancesOf, changeAcceptance, isAcceptable } from "./acceptances";
import { describeFailure, describeOutcome, describeSheetGone } from "./describeOutcome";
import { describeValidation, validationFindings } from "./describeValidation";
import type { ActionName, Outcome } from "./outcome";
import { keepEntry, momentOfStep, newEntry } from "./history/historyEntry";
import { forgetOldEntries } from "./history/readHistory";
import { rememberStep } from "./history/sessionSteps";
import type { AcceptanceStep } from "./history/undoStep";
import { understandSheet } from "./understandSheet";
import { withOfficeErrors } from "./withOfficeErrors";
import { writingRefused } from "./writingRefused";

/**
 * Accepts a finding as it is, and keeps in the workbook why. It stays in the list, marked; once the values that it speaks of
 * change, the acceptance lapses. 되돌리기 takes it back.
 *
 * @param sheet - the sheet's name
 * @param finding - as the sheet was last shown
 * @param reason - never blank
 */
export function acceptFinding(sheet: string, finding: Finding, reason: string): Promise<Outcome> {
  const said = reason.trim();
  if (!isAcceptable(finding)) return refuse("accept", finding, "not-acceptable");
  if (said === "") return refuse("accept", finding, "reason-missing");
  return changeOf("accept", sheet, finding, { reason: said, at: new Date().toISOString() });
}

/** Lets a finding count again. 되돌리기 brings the acceptance back. */
export const withdrawAcceptance = (sheet: string, finding: Finding): Promise<Outcome> =>
  changeOf("withdraw", sheet, finding, null);

function changeOf(
  action: "accept" | "withdraw",
  sheet: string,
  finding: Finding,
  acceptance: Acceptance | null,
): Promise<Outcome> {
  return withOfficeErrors(action, () =>
    inWorkbook(async (context) => {
      const reading = await readSheet(context, sheet);
      if (reading === null) return describeSheetGone(action, sheet);
      const understood = understandSheet(reading);
      const found = validationFindings(understood);
      const key = acceptanceKey(finding);
      if (!found.some((other) => acceptanceKey(other) === key)) {
        return describeOutcome(action, understood, [gone(finding), ...found]);
      }
      const before = acceptancesOf(reading)[key] ?? null;
      const step: AcceptanceStep = { kind: "acceptance", sheet, key, before, after: acceptance };
      const entry = newEntry(momentOfStep(), {
        sheet,
        cells: finding.address === "" ? [] : [finding.address],
        accepted: { check: finding.check, reason: acceptance?.reason ?? null },
        step,
        ruleSet: understood.ruleSet,
      });
      const change = changeAcceptance(reading, key, acceptance);
      // Under the guard against changes, though no cell is written: an acceptance speaks of the sheet as it was read.
      const kept = [change, keepEntry(entry)];
      const writing = await writeCells(context, reading, reading.grid!, { blocks: [], kept, dependsOn: [] });
      if (writing.written || !writing.restored) rememberStep({ ...entry, step });
      if (!writing.written) return describeOutcome(action, understood, [writingRefused(writing), ...found]);
      await forgetOldEntries(context, reading.historyKeys);
      return describeValidation(action, { ...reading, acceptedText: change.after });
    }),
  );
}

const refuse = (action: ActionName, { address }: Finding, check: "not-acceptable" | "reason-missing") =>
  Promise.resolve(describeFailure(action, { check, severity: "block", address }));

const gone = ({ address }: Finding): Finding => ({ check: "finding-gone", severity: "block", address });
