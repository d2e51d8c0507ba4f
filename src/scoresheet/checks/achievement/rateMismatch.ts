import { roundFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import type { Finding } from "../../finding";
import type { ScoreSheet, Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";
import type { CombiningRule } from "./combinations";
import { combinedOtherwise, combiningRule, lowerIsBetterRates, ruledRates, usualRate } from "./indicatorRate";
import { isLowerBetter } from "./lowerIsBetterName";
import { mismatchCause } from "./mismatchCause";
import { agreement, likeliest, percentOf, printedRates } from "./printedRate";
import { spokenFor, type SpokenFor } from "./spokenFor";

/** The digits that a sentence tells an exact rate with. */
const TOLD_DIGITS = 2;

/**
 * A printed rate that is not actual ÷ target, rounded half-up to the digits that it is printed with. Cut off or rounded up
 * to them it is near enough for a note; everything else is a warning, with the likeliest cause where one explains it.
 *
 * Lower-is-better formulas are accepted here and told by `lower-is-better`; but target ÷ actual is what comes of swapped
 * columns as well, so only an indicator whose name says that less is better may use it unasked.
 */
export const rateMismatch: Check = ({ sheet, ruleSet }) => {
  const rule = combiningRule(ruleSet.rubric);
  return sheet.tasks.flatMap((task) =>
    spokenFor(sheet, task, "rate").flatMap((spoken) => mismatchOf(sheet, task, spoken, rule)),
  );
};

function mismatchOf(sheet: ScoreSheet, task: Task, spoken: SpokenFor, rule: CombiningRule): readonly Finding[] {
  const { speaker, indicators } = spoken;
  const printed = printedRates(speaker.rate);
  const usual = usualRate(indicators, rule);
  if (usual === null || printed.length === 0) return [];
  const agrees = (rate: Fraction) => printed.map((each) => agreement(rate, each)).find((found) => found !== null);
  const isRounded = (rate: Fraction) => agrees(rate) === "rounded";
  const own = agrees(usual);
  if (own === "rounded" || isAccepted(task, spoken, rule, isRounded)) return [];

  const nearest = likeliest(printed, usual);
  const digits = Math.min(nearest.digits, TOLD_DIGITS);
  const finding = (severity: Finding["severity"], expectedDigits: number, details: Finding["details"]): Finding => ({
    check: "rate-mismatch",
    severity,
    address: cellAddress(sheet, speaker.row, "rate"),
    task: taskTitle(task),
    expected: toNumber(roundFraction(usual, expectedDigits)),
    actual: toNumber(roundFraction(percentOf(nearest), TOLD_DIGITS)),
    details: { exact: toNumber(roundFraction(usual, TOLD_DIGITS)), ...details },
  });
  if (own !== undefined) return [finding("note", digits, { cause: own })];
  if (combinedOtherwise(indicators, rule, isRounded) !== null) return [];
  const likely = indicators.length === 1 ? mismatchCause(speaker, usual, printed) : null;
  return [finding("warning", Math.max(digits, 1), { ...likely })];
}

/** Does a printed rate follow in another way that the rules or the kind of the indicators let it? */
function isAccepted(
  task: Task,
  spoken: SpokenFor,
  rule: CombiningRule,
  isRounded: (rate: Fraction) => boolean,
): boolean {
  const { indicators } = spoken;
  if (ruledRates(indicators, rule).some(isRounded)) return true;
  if (isOfAll(task, spoken) && ruledRates(task.indicators, rule).some(isRounded)) return true;
  const other = lowerIsBetterRates(indicators, rule).filter(({ rate }) => isRounded(rate));
  return other.some(({ formula }) => formula !== "inverse" || indicators.every(isLowerBetter));
}

/** Is one rate repeated beside every indicator of a task? Then it may be that of all of them together. */
function isOfAll({ indicators }: Task, { speaker }: SpokenFor): boolean {
  const value = ({ rate }: (typeof indicators)[number]) => (rate.kind === "number" ? rate.value : null);
  return indicators.every((indicator) => value(indicator) === value(speaker));
}
