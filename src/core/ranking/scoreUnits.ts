import { toDecimal } from "../exact/decimal";
import { roundFraction } from "../exact/fraction";

/**
 * Below this, `score × 10^digits` is off by less than a ten-thousandth from the number that Excel shows at 15 digits, so a
 * product that is not near a half rounds safely.
 */
export const SAFE_PRODUCT = 1e11;
export const NEAR_HALF = 1e-3;

/**
 * A score as a whole number of its last compared digit: 87.33 at 2 digits is 8733. Scores are ranked by these and never
 * as raw doubles, so 0.1+0.2 ties with 0.3 and 87.335 goes up as Excel's ROUND would take it.
 *
 * @param score - a finite number
 * @param digits - the rule set's `scoreDigits`
 * @returns the units, rounded half away from zero
 * @throws RangeError when the score is not finite or too large to be counted in such units
 * @example
 * scoreUnits(87.335, 2) //=> 8734
 * @example
 * scoreUnits(0.1 + 0.2, 2) === scoreUnits(0.3, 2) //=> true
 */
export function scoreUnits(score: number, digits: number): number {
  const product = score * 10 ** digits;
  const magnitude = Math.abs(product);
  if (magnitude < SAFE_PRODUCT) {
    const whole = Math.floor(magnitude);
    const rest = magnitude - whole;
    if (Math.abs(rest - 0.5) > NEAR_HALF) {
      const rounded = rest > 0.5 ? whole + 1 : whole;
      return product < 0 && rounded !== 0 ? -rounded : rounded;
    }
  }
  return exactUnits(score, digits);
}

function exactUnits(score: number, digits: number): number {
  const { coefficient, digits: own } = toDecimal(score);
  const rounded = roundFraction({ numerator: coefficient, denominator: 10n ** BigInt(own) }, digits);
  const units = Number(rounded.numerator);
  if (!Number.isSafeInteger(units)) throw new RangeError(`score too large to compare at ${digits} digits: ${score}`);
  return units;
}
