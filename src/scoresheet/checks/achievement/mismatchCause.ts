import { divide, multiply, toFraction, type Fraction } from "../../../core/exact/fraction";
import type { IndicatorRow } from "../../scoreSheet";
import { rateOf } from "./indicatorRate";
import { agreement, type PrintedRate } from "./printedRate";

/** What a printed rate that does not follow can come from. */
export const MISMATCH_CAUSES = ["swapped", "ratio", "transposed-digits", "rounded-actual"] as const;
export type MismatchCause = (typeof MISMATCH_CAUSES)[number];

export interface LikelyCause {
  readonly cause: MismatchCause;
  /** Which of the three numbers would have to be another, and which; for slips of digits. */
  readonly where?: "target" | "actual" | "rate";
  readonly value?: number;
}

const HUNDRED = toFraction(100);

/**
 * The likeliest cause of a printed rate that does not follow from its target and actual: target ÷ actual, 100 times off,
 * two neighbouring digits of one of the numbers changed places, or an actual that was rounded before.
 *
 * @param rate - actual ÷ target in percent
 * @returns `null` where none of them explains it
 */
export function mismatchCause(
  indicator: IndicatorRow,
  rate: Fraction,
  printed: readonly PrintedRate[],
): LikelyCause | null {
  const follows = (from: Fraction | null) =>
    from !== null && printed.some((each) => each.value !== 0 && agreement(from, each) === "rounded");
  const withNumber = (figure: "target" | "actual", value: number): boolean =>
    follows(rateOf(withValue(indicator, figure, value), "higher"));

  if (follows(rateOf(indicator, "inverse"))) return { cause: "swapped" };
  if (follows(multiply(rate, HUNDRED)) || follows(divide(rate, HUNDRED))) return { cause: "ratio" };
  const { target, actual } = indicator;
  if (target.kind !== "number" || actual.kind !== "number") return null;
  for (const each of printed) {
    const value = transposedDigits(each.value).find(
      (other) => agreement(rate, { ...each, value: other }) === "rounded",
    );
    if (value !== undefined) return { cause: "transposed-digits", where: "rate", value };
  }
  for (const [where, { value: original }] of [
    ["target", target],
    ["actual", actual],
  ] as const) {
    const value = transposedDigits(original).find((other) => withNumber(where, other));
    if (value !== undefined) return { cause: "transposed-digits", where, value };
  }
  const value = roundedToFewerDigits(actual.value).find((other) => withNumber("actual", other));
  return value === undefined ? null : { cause: "rounded-actual", where: "actual", value };
}

function withValue(indicator: IndicatorRow, figure: "target" | "actual", value: number): IndicatorRow {
  const reading = indicator[figure];
  return reading.kind === "number" ? { ...indicator, [figure]: { ...reading, value } } : indicator;
}

/**
 * A number with two neighbouring digits in each other's place, once for every such pair; the point stays where it is.
 *
 * @example
 * transposedDigits(69.5) //=> [96.5, 65.9]
 */
export function transposedDigits(value: number): readonly number[] {
  const digits = String(value);
  const places = Array.from(digits).flatMap((digit, place) => (/\d/.test(digit) ? [place] : []));
  return places.slice(1).flatMap((right, index) => {
    const swapped = Array.from(digits);
    const left = places[index]!;
    [swapped[left], swapped[right]] = [swapped[right]!, swapped[left]!];
    const other = Number(swapped.join(""));
    return other === value || String(other).length !== digits.length ? [] : [other];
  });
}

/** The fewest digits that a number can have been rounded to and still be an actual. */
const FEWEST_DIGITS = 2;

/**
 * A number rounded to one significant digit fewer, to two fewer and so on.
 *
 * @example
 * roundedToFewerDigits(62.34) //=> [62.3, 62]
 */
export function roundedToFewerDigits(value: number): readonly number[] {
  const significant = String(value).replace(/\D/g, "").replace(/^0+/, "").length;
  const digits = Array.from(
    { length: Math.max(0, significant - FEWEST_DIGITS) },
    (_, index) => significant - 1 - index,
  );
  return [...new Set(digits.map((kept) => Number(value.toPrecision(kept))))].filter((other) => other !== value);
}
