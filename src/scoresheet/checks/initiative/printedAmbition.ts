import { compare, roundFraction } from "../../../core/exact/fraction";
import { headings } from "../../header/headings";
import type { IndicatorRow, ScoreSheet } from "../../scoreSheet";
import { agreement, percentOf, printedRates, type PrintedRate } from "../achievement/printedRate";
import type { TargetAmbition } from "./targetAmbition";

/** A rate of 적극성 below this, under a head that speaks of an excess, says how much more than the mean is asked for. */
const MOST_AS_EXCESS = 70;

/** The ways to read a printed rate of 적극성; below 초과비율 a 27 % is one of 127 %. */
export function printedAmbition(sheet: ScoreSheet, { initiativeRate }: IndicatorRow): readonly PrintedRate[] {
  const column = sheet.columns.initiativeRate;
  const isExcess =
    column !== undefined && headings(sheet.grid, sheet.header, column).some((head) => /초과|excess/i.test(head));
  return printedRates(initiativeRate).map((printed) => {
    const whole = printed.isRatio ? 1 : 100;
    const isOnTop = isExcess && printed.value * (100 / whole) < MOST_AS_EXCESS;
    return isOnTop ? { ...printed, value: Number((printed.value + whole).toPrecision(15)) } : printed;
  });
}

/** Is a printed rate what a mean that rounds to the printed one gives? */
export function isOf(printed: PrintedRate, { rate, least, most }: TargetAmbition): boolean {
  if (agreement(rate, printed) === "rounded") return true;
  const digits = Math.max(0, printed.isRatio ? printed.digits - 2 : printed.digits);
  const value = percentOf(printed);
  return compare(roundFraction(least, digits), value) <= 0 && compare(value, roundFraction(most, digits)) <= 0;
}
