import { achievementRate, type Direction } from "../../../core/achievement/achievementRate";
import { add, divide, fraction, type Fraction } from "../../../core/exact/fraction";
import type { AchievementRule } from "../../../rules/rubric";
import { placeOf } from "../../cell/readNumber";
import type { IndicatorRow, Task } from "../../scoreSheet";

/** How a rate can follow from target and actual without a further figure; the first is the usual one. */
const DIRECTIONS: readonly Direction[] = ["higher", "inverse", "mirror"];

/** Indicators and the row that speaks for them. */
export interface SpokenFor {
  readonly row: number;
  readonly speaker: IndicatorRow;
  readonly indicators: readonly IndicatorRow[];
}

/** A task's indicators by the cell that speaks for them: one each, or a single one, merged, for the mean of all. */
export function spokenFor(task: Task, speaks: (indicator: IndicatorRow) => boolean): readonly SpokenFor[] {
  const speakers = task.indicators.filter(speaks);
  const [only, second] = speakers;
  if (only === undefined) return [];
  if (second === undefined) return [{ row: only.row, speaker: only, indicators: task.indicators }];
  return speakers.map((speaker) => ({ row: speaker.row, speaker, indicators: [speaker] }));
}

/**
 * The rates that indicators can have, in percent: actual ÷ target first, then the lower-is-better formulas, which a sheet
 * may use without saying so. Several indicators: the plain mean, as the report takes it, (110+115)/2 = 112.5.
 *
 * @returns none where a target or an actual is no number
 */
export function impliedRates(indicators: readonly IndicatorRow[]): readonly Fraction[] {
  return DIRECTIONS.flatMap((direction) => {
    const rates = indicators.map((indicator) => rateOf(indicator, direction));
    if (!rates.every((rate) => rate !== null)) return [];
    return [divide(rates.reduce(add, fraction(0n, 1n)), fraction(BigInt(rates.length), 1n))];
  });
}

function rateOf({ target, actual }: IndicatorRow, direction: Direction): Fraction | null {
  if (target.kind !== "number" || actual.kind !== "number") return null;
  // 10만명 against 11.5만명 compares as written; 10만명 against 98,000명 needs the place words multiplied out.
  const [targetPlace, actualPlace] = [placeOf(target.unit), placeOf(actual.unit)];
  const sameUnits = targetPlace === actualPlace;
  const rate = achievementRate(
    sameUnits ? target.value : target.value * targetPlace,
    sameUnits ? actual.value : actual.value * actualPlace,
    direction,
  );
  return rate.ok ? rate.percent : null;
}

/** Is the actual provisional: by a mark in its cell, or in the remarks of a task with a single indicator? */
export function isProvisional(indicator: IndicatorRow, task: Task, { provisionalMarks }: AchievementRule): boolean {
  if (indicator.actual.kind === "pending") return true;
  if (indicator.actual.kind === "number" && indicator.actual.provisional) return true;
  return task.indicators.length === 1 && provisionalMarks.some((mark) => task.remarks.includes(mark));
}
