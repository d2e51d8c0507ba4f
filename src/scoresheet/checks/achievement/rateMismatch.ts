import { compare, roundFraction, subtract, toFraction, toNumber, type Fraction } from "../../../core/exact/fraction";
import { cellAddress, taskTitle, type Check } from "../check";
import { impliedRates, spokenFor } from "./indicatorRate";

/** A printed rate may be cut off as well as rounded, so a difference below one unit of its last digit passes. */
export const rateMismatch: Check = ({ sheet }) =>
  sheet.tasks.flatMap((task) =>
    spokenFor(task, (indicator) => indicator.rate.kind === "number").flatMap(({ row, indicators, speaker }) => {
      const rates = impliedRates(indicators);
      const [usual] = rates;
      if (usual === undefined || speaker.rate.kind !== "number") return [];
      const printed = speaker.rate.value;
      // 1.028 in a cell without a percent format is 102.8 % as well.
      const readings =
        speaker.rate.unit === "" && Math.abs(printed) < MOST_AS_RATIO ? [printed, printed * 100] : [printed];
      if (readings.some((reading) => rates.some((rate) => agrees(rate, reading)))) return [];
      return [
        {
          check: "rate-mismatch" as const,
          severity: "warning" as const,
          address: cellAddress(sheet, row, "rate"),
          task: taskTitle(task),
          expected: toNumber(roundFraction(usual, Math.max(digitsOf(printed), 1))),
          actual: printed,
        },
      ];
    }),
  );

/** No rate in percent is as low as this unless its indicator failed outright. */
const MOST_AS_RATIO = 10;

function agrees(rate: Fraction, printed: number): boolean {
  const difference = subtract(rate, toFraction(printed));
  const unit: Fraction = { numerator: 1n, denominator: 10n ** BigInt(digitsOf(printed)) };
  return compare(difference, unit) < 0 && compare(difference, { ...unit, numerator: -1n }) > 0;
}

const MOST_DIGITS = 6;

const digitsOf = (value: number): number => Math.min(MOST_DIGITS, (String(value).split(".")[1] ?? "").length);
