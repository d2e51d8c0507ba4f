import { achievementRate } from "../../core/achievement/achievementRate";
import type { Fraction } from "../../core/exact/fraction";
import type { RuleSet } from "../../rules/ruleSet";
import { placeOf } from "../cell/readNumber";
import type { IndicatorRow, Task } from "../scoreSheet";

/** The rate that target and actual give, in percent; `null` where one is no number or there is no rate. */
export function rateOf(indicator: IndicatorRow): Fraction | null {
  const { target, actual } = indicator;
  if (target.kind !== "number" || actual.kind !== "number") return null;
  // 10만명 against 11.5만명 compares as written; 10만명 against 98,000명 needs the place words multiplied out.
  const [targetPlace, actualPlace] = [placeOf(target.unit), placeOf(actual.unit)];
  const sameUnits = targetPlace === actualPlace;
  const rate = achievementRate(
    sameUnits ? target.value : target.value * targetPlace,
    sameUnits ? actual.value : actual.value * actualPlace,
  );
  return rate.ok ? rate.percent : null;
}

/** Is the actual provisional: by a mark in its cell, or in the remarks of a task with a single indicator? */
export function isProvisional(indicator: IndicatorRow, task: Task, ruleSet: RuleSet): boolean {
  if (indicator.actual.kind === "pending") return true;
  if (indicator.actual.kind === "number" && indicator.actual.provisional) return true;
  const { provisionalMarks } = ruleSet.achievement;
  return task.indicators.length === 1 && provisionalMarks.some((mark) => task.remarks.includes(mark));
}
