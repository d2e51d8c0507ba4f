import type { SheetReading } from "../excel/readSheet";
import { columnAmbiguous } from "../scoresheet/checks/layout/columnAmbiguous";
import type { Finding } from "../scoresheet/finding";
import { markAccepted } from "./acceptances";
import { describeOutcome } from "./describeOutcome";
import type { ActionName, Outcome } from "./outcome";
import { understandSheet, type UnderstoodSheet } from "./understandSheet";

/** All that is found on a sheet that nobody is about to write grades on. */
export function validationFindings({ findings, scoreSheet, reading }: UnderstoodSheet): readonly Finding[] {
  const doubts = scoreSheet === null ? [] : columnAmbiguous(scoreSheet, "warning");
  return [...findings, ...markAccepted(doubts, reading)];
}

/**
 * The outcome of an action after which a sheet is shown as 점수표 검증 shows it.
 *
 * @param written - the ranges that the action wrote
 */
export function describeValidation(
  action: ActionName,
  reading: SheetReading,
  written: readonly string[] = [],
): Outcome {
  const understood = understandSheet(reading);
  return describeOutcome(action, understood, validationFindings(understood), written);
}
