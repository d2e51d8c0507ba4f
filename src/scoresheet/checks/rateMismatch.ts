import { compare, roundFraction, subtract, toFraction, toNumber } from "../../core/exact/fraction";
import type { NumberReading } from "../cell/readNumber";
import type { ScoreSheet } from "../scoreSheet";
import { cellAddress, taskTitle, type Check } from "./check";
import { rateOf } from "./indicatorRate";

/** A printed rate may be cut off as well as rounded, so a difference below one unit of its last digit passes. */
export const rateMismatch: Check = ({ sheet }) =>
  sheet.tasks.flatMap((task) =>
    task.indicators.flatMap((indicator) => {
      const rate = rateOf(indicator);
      if (rate === null || indicator.rate.kind !== "number") return [];
      const printed = printedPercent(sheet, indicator.row, indicator.rate);
      const digits = digitsOf(printed);
      const difference = subtract(rate, toFraction(printed));
      const unit = { numerator: 1n, denominator: 10n ** BigInt(digits) };
      const within = compare(difference, unit) < 0 && compare(difference, { ...unit, numerator: -1n }) > 0;
      if (within) return [];
      return [
        {
          check: "rate-mismatch" as const,
          severity: "warning" as const,
          address: cellAddress(sheet, indicator.row, "rate"),
          task: taskTitle(task),
          expected: toNumber(roundFraction(rate, Math.max(digits, 1))),
          actual: printed,
        },
      ];
    }),
  );

/** A rate in percent, whether the cell holds 103, "103%" or 1.03 shown as a percentage. */
function printedPercent(sheet: ScoreSheet, row: number, rate: NumberReading & { kind: "number" }): number {
  const format = sheet.grid.numberFormats[row]?.[sheet.columns.rate ?? 0] ?? "";
  return !rate.fromText && format.includes("%") ? Number((rate.value * 100).toPrecision(15)) : rate.value;
}

const MOST_DIGITS = 6;

const digitsOf = (value: number): number => Math.min(MOST_DIGITS, (String(value).split(".")[1] ?? "").length);
