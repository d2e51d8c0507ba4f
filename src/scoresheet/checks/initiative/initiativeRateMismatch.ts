import { roundFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import type { InitiativeRule } from "../../../rules/rubric";
import type { Finding } from "../../finding";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { isLowerBetter } from "../achievement/lowerIsBetterName";
import { agreement, likeliest, percentOf } from "../achievement/printedRate";
import type { SpokenFor } from "../achievement/spokenFor";
import { cellAddress, taskTitle } from "../check";
import { isOf, printedAmbition } from "./printedAmbition";
import { meanAmbition, targetAmbition } from "./targetAmbition";

/** A printed rate of 적극성 that is not target ÷ mean, rounded half-up; cut off or rounded up it is near enough for a note. */
export function initiativeRateMismatch(
  sheet: ScoreSheet,
  task: Task,
  { speaker, indicators }: SpokenFor,
  rule: InitiativeRule,
): readonly Finding[] {
  const printed = printedAmbition(sheet, speaker);
  if (printed.length === 0) return [];
  const each = indicators.map((indicator) => targetAmbition(indicator, sheet.year, rule));
  if (!each.every((ambition) => ambition !== null)) return [];
  const ambition = meanAmbition(each);
  if (printed.some((reading) => isOf(reading, ambition)) || indicators.some(isLowerBetter)) return [];
  const isNear = printed.some((reading) => agreement(ambition.rate, reading) !== null);
  return [
    {
      check: "initiative-mismatch",
      severity: isNear ? "note" : "warning",
      address: cellAddress(sheet, speaker.row, "initiativeRate"),
      task: taskTitle(task),
      expected: told(ambition.rate),
      actual: told(percentOf(likeliest(printed, ambition.rate))),
      details: { cause: "rate" },
    },
  ];
}

const told = (rate: Fraction): number => toNumber(roundFraction(rate, 2));
