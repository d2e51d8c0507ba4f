import { achievementRate, type Direction } from "../../core/achievement/achievementRate";
import type { Fraction } from "../../core/exact/fraction";
import { cellText } from "../../scoresheet/cell/cellText";
import { readNumber } from "../../scoresheet/cell/readNumber";
import { CellError } from "./cellError";
import { isBlankCell } from "./matrix";
import { messages } from "./messages";
import { readWord, type WordTable } from "./wordArgument";

const DIRECTION_WORDS: WordTable<Direction> = {
  higher: ["higher", "상향", "실적/목표"],
  inverse: ["inverse", "목표/실적"],
  mirror: ["mirror", "2-실적/목표"],
  reduction: ["reduction", "감축"],
};

const YES = new Set(["y", "yes", "o", "○", "예", "true"]);

export interface Indicator {
  readonly percent: Fraction;
  readonly provisional: boolean;
}

/**
 * Reads the arguments that ACHIEVERATE and ACHIEVEBAND share, for one indicator.
 *
 * A blank cell arrives from desktop Excel as 0. Where target and actual are both 0 or blank, nothing was entered and
 * there is no indicator; a lone target of 0 is refused, a lone actual of 0 is a real 0.
 *
 * @returns the rate and the provisional mark, or `null` for a row in which nothing was entered
 * @throws CellError `#NUM!` where the rate is undefined, `#N/A` where the actual is still being counted, `#VALUE!` for
 *   text that is no number
 */
export function readIndicator(
  target: unknown,
  actual: unknown,
  provisional: unknown,
  direction: unknown,
  base: unknown,
): Indicator | null {
  const targetReading = numberOrBlank(target);
  const actualReading = numberOrBlank(actual);
  if (targetReading.value === 0 && actualReading.value === 0) return null;
  const baseReading = base === undefined || base === null ? undefined : numberOrBlank(base).value;
  const rate = achievementRate(targetReading.value, actualReading.value, readDirection(direction), baseReading);
  if (rate.ok) {
    return { percent: rate.percent, provisional: actualReading.provisional || readProvisional(provisional) };
  }
  switch (rate.reason) {
    case "target-not-positive":
      throw new CellError("#NUM!", messages().targetNotPositive());
    case "actual-not-positive":
      throw new CellError("#NUM!", messages().actualNotPositive());
    case "base-missing":
      throw new CellError("#VALUE!", messages().baseMissing());
    case "base-not-above-target":
      throw new CellError("#NUM!", messages().baseNotAboveTarget());
  }
}

function numberOrBlank(cell: unknown): { value: number; provisional: boolean } {
  const reading = readNumber(cell);
  switch (reading.kind) {
    case "number":
      return reading;
    case "blank":
      return { value: 0, provisional: false };
    case "pending":
      throw new CellError("#N/A", messages().pending(reading.text));
    case "error":
    case "text":
      throw new CellError("#VALUE!", messages().notNumber(reading.text));
  }
}

/** TRUE, a number other than 0, a yes-word, or any text with a provisional mark in it (a remarks column may be given). */
function readProvisional(cell: unknown): boolean {
  if (typeof cell === "string") return cell.includes("잠정") || YES.has(cell.trim().toLowerCase());
  return Boolean(cell);
}

function readDirection(cell: unknown): Direction {
  if (isBlankCell(cell)) return "higher";
  const direction = readWord(cell, DIRECTION_WORDS);
  if (direction === null) throw new CellError("#VALUE!", messages().direction(cellText(cell)));
  return direction;
}
